// Clues that are like this one, with their score and reasons; marked, unmarked or dismissed from here.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button, Empty, Input, Progress, Skeleton, Space, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Clue, type Ok } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { StateTag } from '../../parts/state.tsx';

const Compare = lazy(() => import('./compare.tsx'));

type Alike = Ok<'/api/clues/{number}/duplicates', 'get'>['items'][number];

interface Props {
  readonly clue: Clue;
  /** Events that the caller may send now. */
  readonly may: ReadonlySet<string>;
}

const useActs = (clue: Clue) => {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const { number, version } = clue;
  const confirm = (title: string, content: string | null, act: (reason: string) => Promise<unknown>) => {
    let reason = '';
    void modal.confirm({
      title,
      content: content ?? (
        <Input.TextArea
          aria-label={t('alike.reason')}
          placeholder={t('alike.reason')}
          onChange={(event) => (reason = event.target.value)}
        />
      ),
      okText: t('app.confirm'),
      cancelText: t('app.cancel'),
      onOk: async () => {
        try {
          await act(reason);
        } catch (error) {
          void message.error(error instanceof Error ? error.message : t('app.failed'));
          throw error;
        } finally {
          await queries.invalidateQueries({ queryKey: ['clue', number] });
        }
      },
    });
  };
  const send = (type: string, input: Record<string, unknown>) =>
    ask(client.POST('/api/clues/{number}/events', { params: { path: { number } }, body: { type, input, version } }));
  return {
    mark: (of: string) =>
      confirm(t('alike.mark'), t('alike.markAsk', { number: of }), () => send('markDuplicate', { of })),
    unmark: () => confirm(t('alike.unmark'), null, (reason) => send('unmarkDuplicate', { reason })),
    dismiss: (other: string) =>
      confirm(t('alike.dismiss'), null, (reason) =>
        ask(
          client.POST('/api/clues/{number}/duplicates/{other}/dismiss', {
            params: { path: { number, other } },
            body: { reason },
          }),
        ),
      ),
  };
};

const Reasons = ({ reasons }: { readonly reasons: Alike['reasons'] }) => {
  const { t } = useTranslation();
  return (
    <Space wrap size={4}>
      {reasons.map((reason) => (
        <Tag key={reason.code} color={reason.points < 0 ? 'default' : 'blue'}>
          {t(`alike.r.${reason.code}`, { defaultValue: reason.code })} {reason.points > 0 ? '+' : ''}
          {reason.points}
        </Tag>
      ))}
    </Space>
  );
};

export default function AlikePanel({ clue, may }: Props) {
  const { t } = useTranslation();
  const [other, setOther] = useState<string | null>(null);
  const acts = useActs(clue);
  const { number } = clue;
  const { data, error, refetch } = useQuery({
    queryKey: ['clue', number, 'duplicates'],
    queryFn: () => ask(client.GET('/api/clues/{number}/duplicates', { params: { path: { number } } })),
  });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active />;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      {clue.duplicateOf !== null && may.has('unmarkDuplicate') ? (
        <Button onClick={acts.unmark}>{`${t('alike.unmark')} ${clue.duplicateOf}`}</Button>
      ) : null}
      {data.items.length === 0 ? <Empty description={t('alike.empty')} /> : null}
      <ul className="plain-list">
        {data.items.map((one) => (
          <li key={one.number} className="evidence-row">
            <div>
              <Space wrap>
                <Link to="/clues/$number" params={{ number: one.number }} className="numbers">
                  {one.number}
                </Link>
                <StateTag matter="clue" state={one.state} />
                <Tag color={one.suggests === 'duplicate' ? 'red' : 'default'}>{t(`alike.${one.suggests}`)}</Tag>
                {one.marked === null ? null : (
                  <Tag>{t(one.marked === 'duplicate' ? 'alike.marked' : `alike.${one.marked}`)}</Tag>
                )}
              </Space>
              <Progress
                percent={one.score}
                size="small"
                showInfo={false}
                aria-label={t('alike.score', { score: one.score })}
                style={{ maxWidth: 220, display: 'block' }}
              />
              <div>{t('alike.score', { score: one.score })}</div>
              <Reasons reasons={one.reasons} />
            </div>
            <Space wrap size="small">
              <Button size="small" onClick={() => setOther(one.number)}>
                {t('alike.compare')}
              </Button>
              {one.marked === null && may.has('markDuplicate') ? (
                <Button size="small" onClick={() => acts.mark(one.number)}>
                  {t('alike.mark')}
                </Button>
              ) : null}
              {one.marked === null && (may.has('markDuplicate') || may.has('supplement')) ? (
                <Button size="small" onClick={() => acts.dismiss(one.number)}>
                  {t('alike.dismiss')}
                </Button>
              ) : null}
            </Space>
          </li>
        ))}
      </ul>
      {data.elsewhere ? <Alert type="info" showIcon title={t('alike.elsewhere')} /> : null}
      {other === null ? null : (
        <Suspense fallback={null}>
          <Compare number={number} other={other} close={() => setOther(null)} />
        </Suspense>
      )}
    </Space>
  );
}
