// The list of workers of a clue, in sum and masked.
import { useQuery } from '@tanstack/react-query';
import { Alert, Empty, Skeleton, Space, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { fieldWord } from '../../i18n/codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { Money } from '../../parts/money.tsx';

export default function Roster({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['clue', number, 'workers'],
    queryFn: () =>
      ask(client.GET('/api/clues/{number}/workers', { params: { path: { number }, query: { limit: 200 } } })),
  });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active />;
  if (data.items.length === 0) return <Empty description={t('roster.empty')} />;
  const { totals } = data;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Text>
        {t('roster.sum', { workers: totals.workers, unverified: totals.unverified })} · {t('money.claimed')}{' '}
        <Money fen={totals.claimedFen} /> · {t('money.verified')} <Money fen={totals.verifiedFen} /> · {t('money.paid')}{' '}
        <Money fen={totals.paidFen} />
      </Typography.Text>
      {data.warnings.map((warning) => (
        <Alert key={warning.code} type="warning" showIcon title={warning.message} />
      ))}
      <Table
        rowKey="id"
        size="small"
        dataSource={data.items}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: fieldWord('name'), dataIndex: 'name' },
          { title: t('money.claimed'), dataIndex: 'claimedFen', render: (fen: number) => <Money fen={fen} /> },
          { title: t('money.verified'), dataIndex: 'verifiedFen', render: (fen: number | null) => <Money fen={fen} /> },
          { title: t('money.paid'), dataIndex: 'paidFen', render: (fen: number) => <Money fen={fen} /> },
        ]}
      />
    </Space>
  );
}
