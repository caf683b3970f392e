// What stands behind a figure: the clues, payments, visits and proceedings that it counts, each a link.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Empty, Space, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/failure.tsx';
import { matterPath } from '../../parts/matter.ts';
import { Money } from '../../parts/money.tsx';
import { dateOf } from '../../parts/time.ts';
import { factWord } from '../../i18n/machines.ts';
import { itemsQuery, type Behind as Wanted } from './queries.ts';

interface Props {
  readonly campaign: string;
  readonly wanted: Wanted;
  /** With a ratio: the figure that is listed instead. */
  readonly instead: string | null;
  readonly close: () => void;
}

/** A payment lies on its clue, a visit on its inspection. */
const kindOf = (kind: string): string => ({ payment: 'clue', visit: 'inspection' })[kind] ?? kind;

export const Behind = ({ campaign, wanted, instead, close }: Props) => {
  const { t } = useTranslation();
  const items = useInfiniteQuery(itemsQuery(campaign, wanted));
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Drawer open size={720} title={t('report.items', { label: wanted.label })} onClose={close}>
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        {instead === null ? null : <Typography.Text>{t('report.itemsOfRatio', { label: instead })}</Typography.Text>}
        {items.error === null ? null : <Failure error={items.error} retry={() => void items.refetch()} />}
        <Table
          rowKey={(row) => `${row.kind} ${row.number} ${row.seq} ${row.subject ?? ''}`}
          size="small"
          loading={items.isPending}
          dataSource={rows}
          pagination={false}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <Empty description={t('report.itemsEmpty')} /> }}
          columns={[
            {
              title: t('col.number'),
              dataIndex: 'number',
              render: (number: string, { kind }) => (
                <Link to={matterPath(kindOf(kind), number)} className="numbers">
                  {number}
                </Link>
              ),
            },
            { title: t('report.kind'), dataIndex: 'kind', render: (kind: string) => factWord(kind) },
            { title: t('report.on'), render: (_, { on, at }) => <span className="numbers">{on ?? dateOf(at)}</span> },
            { title: t('report.subject'), dataIndex: 'subject', ellipsis: true },
            { title: t('report.count'), dataIndex: 'count', align: 'right' },
            { title: t('col.workers'), dataIndex: 'workers', align: 'right' },
            {
              title: t('col.amount'),
              dataIndex: 'amountFen',
              align: 'right',
              render: (fen: number) => <Money fen={fen} />,
            },
          ]}
        />
        {items.hasNextPage ? (
          <Button block loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
            {t('app.more')}
          </Button>
        ) : null}
      </Space>
    </Drawer>
  );
};
