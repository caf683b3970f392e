// What went wrong and nobody sees to yet.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { alarmsQuery, type Alarm } from '../../api/run-queries.ts';
import { alarmWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { Wide } from '../../parts/wide.tsx';
import { AdminArea } from './area.tsx';

const detail = (found: Alarm['detail']): string =>
  Object.entries(found)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('; ');

export const AlarmsPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const alarms = useQuery(alarmsQuery);
  const acknowledge = useMutation({
    mutationFn: (id: string) => ask(client.POST('/api/alarms/{id}/acknowledge', { params: { path: { id } } })),
    onError: (error) => void message.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['alarms'] }),
  });
  const acts = session?.role !== 'auditor';
  return (
    <AdminArea>
      {alarms.error === null ? null : <Failure error={alarms.error} retry={() => void alarms.refetch()} />}
      <Wide label={t('admin.alarms')}>
        <Table<Alarm>
          rowKey="id"
          size="middle"
          loading={alarms.isPending}
          dataSource={alarms.data ?? []}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: <Empty description={t('admin.emptyAlarms')} /> }}
          columns={[
            { title: t('admin.at'), dataIndex: 'at', render: (at: string) => minuteOf(at) },
            { title: t('admin.kind'), dataIndex: 'kind', render: (kind: string) => alarmWord(kind) },
            ...(acts
              ? [
                  {
                    title: t('clue.actions'),
                    render: (_: unknown, { id }: Alarm) => (
                      <Button size="small" disabled={acknowledge.isPending} onClick={() => acknowledge.mutate(id)}>
                        {t('admin.acknowledge')}
                      </Button>
                    ),
                  },
                ]
              : []),
            { title: t('admin.times'), dataIndex: 'times', align: 'right' as const },
            { title: t('admin.about'), dataIndex: 'subject' },
            { title: t('admin.detail'), dataIndex: 'detail', render: (found: Alarm['detail']) => detail(found) },
          ]}
        />
      </Wide>
    </AdminArea>
  );
};
