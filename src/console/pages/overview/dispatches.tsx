// Dispatch reports, and how the own office went from one to the next.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Card, Empty, Space, Table } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Wide } from '../../parts/wide.tsx';
import { Failure } from '../../parts/failure.tsx';
import { dispatchesQuery } from './queries.ts';

const Chart = lazy(() => import('../../parts/chart.tsx'));

interface Props {
  readonly unit: string;
  readonly nameOf: (unit: string) => string;
}

export const Dispatches = ({ unit, nameOf }: Props) => {
  const { t } = useTranslation();
  const dispatches = useInfiniteQuery(dispatchesQuery);
  const rows = dispatches.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = rows.some((row) => row.unit === unit) ? unit : (rows[0]?.unit ?? '');
  const course = rows.filter((row) => row.unit === shown).reverse();
  return (
    <Card size="small" title={t('overview.dispatches')}>
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        {dispatches.error === null ? null : (
          <Failure error={dispatches.error} retry={() => void dispatches.refetch()} />
        )}
        {course.length < 2 ? null : (
          <Suspense fallback={null}>
            <Chart
              kind="line"
              title={`${nameOf(shown)} ${t('overview.trend')}`}
              categories={course.map((row) => row.untilOn)}
              series={(['received', 'closed', 'overdue'] as const).map((name) => ({
                name: t(`overview.${name}`),
                values: course.map((row) => row[name]),
              }))}
            />
          </Suspense>
        )}
        <Wide label={t('overview.dispatches')}>
          <Table
            rowKey="id"
            size="small"
            loading={dispatches.isPending}
            dataSource={rows}
            pagination={false}
            locale={{ emptyText: <Empty description={t('overview.dispatchesEmpty')} /> }}
            columns={[
              { title: t('col.number'), dataIndex: 'id', className: 'numbers' },
              { title: t('col.unit'), dataIndex: 'unit', render: nameOf },
              {
                title: t('campaigns.period'),
                render: (_, { fromOn, untilOn }) => (
                  <span className="numbers">
                    {fromOn} – {untilOn}
                  </span>
                ),
              },
              { title: t('overview.received'), dataIndex: 'received', align: 'right' },
              { title: t('overview.closed'), dataIndex: 'closed', align: 'right' },
              { title: t('overview.open'), dataIndex: 'open', align: 'right' },
              { title: t('overview.overdue'), dataIndex: 'overdue', align: 'right' },
              { title: t('overview.soon'), dataIndex: 'dueSoon', align: 'right' },
            ]}
          />
        </Wide>
        {dispatches.hasNextPage ? (
          <Button onClick={() => void dispatches.fetchNextPage()}>{t('app.more')}</Button>
        ) : null}
      </Space>
    </Card>
  );
};
