// My desk: what is due first, from the list to the matter without a mouse.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Space } from 'antd';
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
import { Rows } from '../parts/rows.tsx';

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
        <h1 className="page-title">{t('desk.title')}</h1>
        <span className="tabs" role="group" aria-label={t('desk.title')}>
          {(['mine', 'unit'] as const).map((one) => (
            <Button
              key={one}
              type={one === scope ? 'primary' : 'default'}
              aria-pressed={one === scope}
              onClick={() => setScope(one)}
            >
              {t(`desk.${one}`)}
            </Button>
          ))}
        </span>
      </Space>
      <Rows<Task>
        label={t('desk.title')}
        rows={rows}
        keyOf={(task) => task.id}
        loading={tasks.isPending}
        empty={t('desk.empty')}
        current={current}
        onCurrent={setCurrent}
        onOpen={open}
        columns={[
          { key: 'due', title: t('col.due'), show: (task) => <Due at={task.dueAt} /> },
          { key: 'task', title: t('col.task'), show: (task) => taskWord(task.kind) },
          {
            key: 'number',
            title: t('col.number'),
            show: (task) => (
              <Link to={matterPath(task.matter, task.clue)} className="numbers">
                {task.clue}
              </Link>
            ),
          },
          { key: 'subject', title: t('col.subject'), long: true, show: (task) => task.subject },
          {
            key: 'state',
            title: t('col.state'),
            show: (task) => <StateTag matter={task.matter} state={task.state} />,
          },
          {
            key: 'assignee',
            title: t('col.assignee'),
            show: (task) =>
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
      <p className="quiet">{t('desk.keys')}</p>
    </Space>
  );
};
