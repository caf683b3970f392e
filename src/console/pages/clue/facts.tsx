// What is known of a clue. The reporter is masked until somebody gives a reason, which is written down.
import { App, Button, Card, Descriptions, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Clue } from '../../api/client.ts';
import { choiceWord, fieldWord } from '../../i18n/codes.ts';
import { Money } from '../../parts/money.tsx';
import { minuteOf } from '../../parts/time.ts';

type Fields = ('name' | 'idNumber' | 'phone' | 'bankCard')[];

const Reporter = ({ clue }: { readonly clue: Clue }) => {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const [shown, setShown] = useState<Record<string, string | null> | null>(null);
  if (clue.reporter === null) return <>—</>;
  const masked = clue.reporter as Record<string, string>;
  const reveal = () => {
    let reason = '';
    void modal.confirm({
      title: t('clue.reveal'),
      content: (
        <Input.TextArea
          aria-label={t('clue.revealReason')}
          placeholder={t('clue.revealReason')}
          onChange={(event) => (reason = event.target.value)}
        />
      ),
      okText: t('app.confirm'),
      cancelText: t('app.cancel'),
      onOk: async () => {
        try {
          setShown(
            await ask(
              client.POST('/api/clues/{number}/reveal', {
                params: { path: { number: clue.number } },
                body: { fields: Object.keys(masked) as Fields, reason },
              }),
            ),
          );
        } catch (error) {
          void message.error(error instanceof Error ? error.message : t('app.failed'));
          throw error;
        }
      },
    });
  };
  return (
    <span>
      {Object.values(shown ?? masked).join(' · ')}{' '}
      {shown === null ? (
        <Button size="small" onClick={reveal}>
          {t('clue.reveal')}
        </Button>
      ) : null}
    </span>
  );
};

export const Facts = ({ clue }: { readonly clue: Clue }) => {
  const { t } = useTranslation();
  const items = [
    { label: t('col.subject'), children: clue.employer.name },
    { label: fieldWord('project'), children: clue.project?.name ?? '—' },
    { label: fieldWord('funding'), children: clue.project?.funding == null ? '—' : choiceWord(clue.project.funding) },
    { label: fieldWord('region'), children: clue.region },
    { label: t('col.unit'), children: clue.unit },
    { label: fieldWord('handlers'), children: clue.handlers.join('、') || '—' },
    { label: fieldWord('sector'), children: choiceWord(clue.sector) },
    {
      label: fieldWord('employmentRelation'),
      children: clue.employmentRelation === null ? '—' : choiceWord(clue.employmentRelation),
    },
    { label: t('col.reported'), children: <span className="numbers">{minuteOf(clue.reportedAt)}</span> },
    { label: t('col.workers'), children: clue.workers },
    { label: t('money.claimed'), children: <Money fen={clue.claimedFen} /> },
    { label: t('money.verified'), children: <Money fen={clue.verifiedFen} /> },
    { label: t('money.ordered'), children: <Money fen={clue.orderedFen} /> },
    { label: t('money.agreed'), children: <Money fen={clue.agreedFen} /> },
    { label: t('money.paid'), children: <Money fen={clue.paidFen} /> },
    { label: t('clue.reporter'), children: <Reporter clue={clue} /> },
    { label: fieldWord('publicReply'), children: clue.publicReply ?? '—' },
  ];
  return (
    <Card title={t('clue.facts')} size="small">
      <Descriptions column={{ xs: 1, md: 2 }} size="small" items={items.map((item, key) => ({ key, ...item }))} />
      <Typography.Title level={2} style={{ fontSize: 14 }}>
        {t('clue.description')}
      </Typography.Title>
      <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', marginBottom: 0 }}>
        {clue.description ?? '—'}
      </Typography.Paragraph>
    </Card>
  );
};
