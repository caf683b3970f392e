// The clocks of a matter: what is due first on top with the reason, and each day's count on demand.
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Drawer, List, Space, Tag, Timeline, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../api/client.ts';
import { traceQuery } from '../api/queries.ts';
import { choiceWord } from '../i18n/codes.ts';
import { language } from '../i18n/setup.ts';
import { Due } from './due.tsx';
import { Failure } from './failure.tsx';

/** The law that it is from, and whether that was read in its own text. */
const Source = ({ deadline }: { readonly deadline: Deadline }) => {
  const { t } = useTranslation();
  return (
    <Typography.Text type="secondary">
      {t(deadline.kind === 'statutory' ? 'clocks.statutory' : 'clocks.profile')}
      {deadline.article === '' ? '' : ` · ${deadline.article}`} · {choiceWord(deadline.expiry)}
    </Typography.Text>
  );
};

const Why = ({ deadline, close }: { readonly deadline: Deadline; readonly close: () => void }) => {
  const { t } = useTranslation();
  const trace = useQuery(traceQuery(deadline.id));
  return (
    <Drawer
      open
      size={420}
      title={t('clocks.whyOf', { clock: deadline.label[language()] })}
      onClose={close}
      loading={trace.isPending}
    >
      {trace.error === null ? null : <Failure error={trace.error} />}
      {trace.data === undefined ? null : (
        <>
          <Typography.Paragraph>
            {trace.data.article}（{trace.data.verified}）· {trace.data.calendarVersion}
          </Typography.Paragraph>
          <Timeline
            items={trace.data.days.map((day) => ({
              color: day.counted ? 'blue' : 'gray',
              content: `${day.on} ${day.why}`,
            }))}
          />
        </>
      )}
    </Drawer>
  );
};

/** By rank; what stands still after it, what has ended last. */
const order = (a: Deadline, b: Deadline): number =>
  Number(a.state !== 'open') - Number(b.state !== 'open') ||
  (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
  b.startedAt.localeCompare(a.startedAt);

interface Props {
  readonly deadlines: readonly Deadline[] | undefined;
  readonly error: Error | null;
}

export const Clocks = ({ deadlines, error }: Props) => {
  const { t } = useTranslation();
  const [why, setWhy] = useState<Deadline | null>(null);
  return (
    <Card title={t('clocks.title')} size="small" loading={deadlines === undefined && error === null}>
      {error === null ? null : <Failure error={error} />}
      <List
        size="small"
        dataSource={[...(deadlines ?? [])].sort(order)}
        locale={{ emptyText: t('clocks.empty') }}
        renderItem={(row) => (
          <List.Item
            key={row.id}
            actions={[
              <Button
                key="why"
                size="small"
                type="link"
                aria-label={t('clocks.whyOf', { clock: row.label[language()] })}
                onClick={() => setWhy(row)}
              >
                {t('clocks.why')}
              </Button>,
            ]}
          >
            <Space orientation="vertical" size={0}>
              <Space wrap>
                {row.label[language()]}
                {row.state !== 'open' ? (
                  <Tag>{choiceWord(row.state)}</Tag>
                ) : row.standsStill ? (
                  <Tag>{t('clocks.standsStill')}</Tag>
                ) : (
                  <Due at={row.dueAt} />
                )}
              </Space>
              <Source deadline={row} />
            </Space>
          </List.Item>
        )}
      />
      {why === null ? null : <Why deadline={why} close={() => setWhy(null)} />}
    </Card>
  );
};

/** The clock that comes first, in the head of a page, and what its expiry means. */
export const FirstClock = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => {
  const { t } = useTranslation();
  const first = deadlines.find((deadline) => deadline.first);
  if (first === undefined) return null;
  const others = deadlines.filter((deadline) => deadline.state === 'open').length - 1;
  return (
    <Alert
      type="info"
      showIcon
      title={
        <Space wrap>
          {t('proceedings.firstClock')}
          <strong>{first.label[language()]}</strong>
          <Due at={first.dueAt} />
          <Source deadline={first} />
          {others > 0 ? <span>{t('proceedings.beside', { count: others })}</span> : null}
        </Space>
      }
    />
  );
};
