// The ladder in progress: alerts that wait for somebody to say they were seen, and overdue deadlines with the step they have reached.
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Card, Empty, Space, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Wide } from '../../parts/wide.tsx';
import { ask, client } from '../../api/client.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { openAlertsQuery, overdueQuery } from './queries.ts';

/** An alert names a clue or a proceeding; a proceeding's number does not begin with XS. */
const Matter = ({ number }: { readonly number: string }) =>
  number.startsWith('XS') ? (
    <Link to="/clues/$number" params={{ number }} className="numbers">
      {number}
    </Link>
  ) : (
    <span className="numbers">{number}</span>
  );

export const Alerts = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const alerts = useInfiniteQuery(openAlertsQuery);
  const acknowledge = useMutation({
    mutationFn: (id: string) => ask(client.POST('/api/alerts/{id}/acknowledge', { params: { path: { id } } })),
    onSuccess: () => void message.success(t('overview.acknowledged')),
    onError: (error) => void message.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  return (
    <Card size="small" title={t('overview.alerts')}>
      {alerts.error === null ? null : <Failure error={alerts.error} retry={() => void alerts.refetch()} />}
      <Wide label={t('overview.alerts')}>
        <Table
          rowKey="id"
          size="small"
          loading={alerts.isPending}
          dataSource={alerts.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
          locale={{ emptyText: <Empty description={t('overview.alertsEmpty')} /> }}
          columns={[
            { title: t('col.number'), dataIndex: 'clue', render: (number: string) => <Matter number={number} /> },
            { title: t('overview.clock'), dataIndex: 'clock' },
            { title: t('overview.level'), dataIndex: 'level', align: 'right' },
            { title: t('report.on'), dataIndex: 'at', render: (at: string) => minuteOf(at) },
            {
              title: t('col.task'),
              render: (_, { id, clue }) => (
                <Button
                  size="small"
                  aria-label={`${t('overview.acknowledge')} ${clue}`}
                  loading={acknowledge.isPending && acknowledge.variables === id}
                  onClick={() => acknowledge.mutate(id)}
                >
                  {t('overview.acknowledge')}
                </Button>
              ),
            },
          ]}
        />
      </Wide>
      {alerts.hasNextPage ? <Button onClick={() => void alerts.fetchNextPage()}>{t('app.more')}</Button> : null}
    </Card>
  );
};

export const Ladder = () => {
  const { t } = useTranslation();
  const overdue = useInfiniteQuery(overdueQuery);
  const rows = overdue.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card size="small" title={t('overview.ladder')}>
      <Space orientation="vertical" style={{ width: '100%' }}>
        <Typography.Text type="secondary">{t('overview.ladderHint')}</Typography.Text>
        {overdue.error === null ? null : <Failure error={overdue.error} retry={() => void overdue.refetch()} />}
        <Wide label={t('overview.ladder')}>
          <Table
            rowKey="id"
            size="small"
            loading={overdue.isPending}
            dataSource={rows}
            pagination={false}
            locale={{ emptyText: <Empty description={t('overview.ladderEmpty')} /> }}
            columns={[
              { title: t('col.due'), dataIndex: 'dueAt', render: (at: string | null) => <Due at={at} /> },
              {
                title: t('col.number'),
                render: (_, row) => <Matter number={String((row as { clue?: unknown }).clue ?? '')} />,
              },
              { title: t('overview.clock'), dataIndex: 'clock' },
              { title: t('overview.level'), dataIndex: 'level', align: 'right' },
              { title: t('col.unit'), render: (_, row) => String((row as { unit?: unknown }).unit ?? '') },
            ]}
          />
        </Wide>
        {overdue.hasNextPage ? <Button onClick={() => void overdue.fetchNextPage()}>{t('app.more')}</Button> : null}
      </Space>
    </Card>
  );
};
