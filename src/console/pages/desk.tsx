// My desk: what is due first, from the list to the matter without a mouse.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Empty, Segmented, Space, Table, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Task } from '../api/client.ts';
import { sessionQuery, tasksQuery } from '../api/queries.ts';
import { taskWord } from '../i18n/codes.ts';
import { Due } from '../parts/due.tsx';
import { Failure } from '../parts/failure.tsx';
import { matterPath } from '../parts/matter.ts';
import { StateTag } from '../parts/state.tsx';
import { useKeys } from '../parts/keys.ts';

export const DeskPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [scope, setScope] = useState<'mine' | 'unit'>('mine');
  const [current, setCurrent] = useState(0);
  const { data: session } = useQuery(sessionQuery);
  const tasks = useInfiniteQuery({ ...tasksQuery(scope), refetchInterval: 20_000 });
  const rows = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  const me = session?.username;
  const dispose = useMutation({
    mutationFn: ({ id, what }: { id: string; what: 'claim' | 'release' }) =>
      what === 'claim'
        ? ask(client.POST('/api/tasks/{id}/claim', { params: { path: { id } } }))
        : ask(client.POST('/api/tasks/{id}/release', { params: { path: { id } } })),
    onError: (error) => void message.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
  const toggle = (task: Task) => dispose.mutate({ id: task.id, what: task.assignee === me ? 'release' : 'claim' });
  const open = (task: Task) => void navigate({ to: matterPath(task.matter, task.clue) });
  useKeys({
    j: () => setCurrent((index) => Math.min(index + 1, rows.length - 1)),
    k: () => setCurrent((index) => Math.max(index - 1, 0)),
    Enter: () => rows[current] !== undefined && open(rows[current]),
    c: () => rows[current] !== undefined && toggle(rows[current]),
    '/': () => void navigate({ to: '/clues' }),
  });
  if (tasks.error !== null && rows.length === 0)
    return <Failure error={tasks.error} retry={() => void tasks.refetch()} />;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Space wrap style={{ width: '100%', justifyContent: 'space-between' }}>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {t('desk.title')}
        </Typography.Title>
        <Segmented<'mine' | 'unit'>
          value={scope}
          onChange={setScope}
          options={[
            { value: 'mine', label: t('desk.mine') },
            { value: 'unit', label: t('desk.unit') },
          ]}
        />
      </Space>
      <Table<Task>
        rowKey="id"
        size="middle"
        loading={tasks.isPending}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowClassName={(_, index) => (index === current ? 'row-current' : '')}
        onRow={(task, index) => ({ onClick: () => setCurrent(index ?? 0), onDoubleClick: () => open(task) })}
        locale={{ emptyText: <Empty description={t('desk.empty')} /> }}
        columns={[
          { title: t('col.due'), dataIndex: 'dueAt', width: 130, render: (at: string | null) => <Due at={at} /> },
          { title: t('col.task'), dataIndex: 'kind', width: 130, render: (kind: string) => taskWord(kind) },
          {
            title: t('col.number'),
            dataIndex: 'clue',
            width: 150,
            render: (number: string, task) => (
              <Link to={matterPath(task.matter, number)} className="numbers">
                {number}
              </Link>
            ),
          },
          { title: t('col.subject'), dataIndex: 'subject', ellipsis: true },
          {
            title: t('col.state'),
            dataIndex: 'state',
            width: 110,
            render: (state: string, task) => <StateTag matter={task.matter} state={state} />,
          },
          {
            title: t('col.assignee'),
            width: 200,
            render: (_, task) =>
              task.assignee === null || task.assignee === me ? (
                <Button size="small" disabled={dispose.isPending} onClick={() => toggle(task)}>
                  {t(task.assignee === me ? 'desk.release' : 'desk.claim')}
                </Button>
              ) : (
                t('desk.claimedBy', { name: task.assignee })
              ),
          },
        ]}
      />
      {tasks.hasNextPage ? (
        <Button block loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
      <Typography.Text type="secondary">{t('desk.keys')}</Typography.Text>
    </Space>
  );
};
