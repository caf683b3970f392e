// Orders from above that are not settled, and whether they were answered.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Card, Empty, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Wide } from '../../parts/wide.tsx';
import { language } from '../../i18n/setup.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';
import { matterPath } from '../../parts/matter.ts';
import { supervisionsQuery } from './queries.ts';

export const Supervisions = ({ nameOf }: { readonly nameOf: (unit: string) => string }) => {
  const { t } = useTranslation();
  const orders = useInfiniteQuery(supervisionsQuery);
  return (
    <Card size="small" title={t('overview.supervisions')}>
      {orders.error === null ? null : <Failure error={orders.error} retry={() => void orders.refetch()} />}
      <Wide label={t('overview.supervisions')}>
        <Table
          rowKey="number"
          size="small"
          loading={orders.isPending}
          dataSource={orders.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
          locale={{ emptyText: <Empty description={t('overview.supervisionsEmpty')} /> }}
          columns={[
            { title: t('col.due'), dataIndex: 'dueAt', render: (at: string | null) => <Due at={at} /> },
            {
              title: t('col.number'),
              render: (_, { kind, number }) => (
                <Link to={matterPath(kind, number)} className="numbers">
                  {number}
                </Link>
              ),
            },
            { title: t('report.kind'), render: (_, { label }) => label[language()] },
            { title: t('report.subject'), dataIndex: 'subject', ellipsis: true },
            { title: t('overview.to'), render: (_, { receiver }) => (receiver === null ? '' : nameOf(receiver)) },
            { title: t('col.state'), render: (_, { stateLabel }) => <Tag>{stateLabel[language()]}</Tag> },
          ]}
        />
      </Wide>
      {orders.hasNextPage ? <Button onClick={() => void orders.fetchNextPage()}>{t('app.more')}</Button> : null}
    </Card>
  );
};
