// My desk: what is due first, from the list to the matter without a mouse. What is filtered stands in the address.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Space } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Task } from '../api/client.ts';
import { sessionQuery, tasksQuery } from '../api/queries.ts';
import { TASK_CODES, taskWord } from '../i18n/codes.ts';
import { Chosen } from '../parts/chosen.tsx';
import { useMatterWords } from '../i18n/matter-words.ts';
import { Due } from '../parts/due.tsx';
import { Failure } from '../parts/failure.tsx';
import { Filters, type Chip } from '../parts/filters.tsx';
import { matterPath } from '../parts/matter.ts';
import { Rows, toggled, type Column } from '../parts/rows.tsx';
import { StateTag } from '../parts/state.tsx';
import { useKeys } from '../parts/keys.ts';
import { Views } from '../parts/views.tsx';
import type { TaskDoing } from '../parts/task-dialog.tsx';
import type { DeskSearch } from '../router.tsx';

const TaskDialog = lazy(() => import('../parts/task-dialog.tsx'));
const KeysHelp = lazy(() => import('../parts/keys-help.tsx'));
const route = getRouteApi('/inside/desk');
const NOBODY: ReadonlySet<string> = new Set();

const useDispose = () => {
  const { message } = App.useApp();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, what }: { id: string; what: 'claim' | 'release' }) =>
      what === 'claim'
        ? ask(client.POST('/api/tasks/{id}/claim', { params: { path: { id } } }))
        : ask(client.POST('/api/tasks/{id}/release', { params: { path: { id } } })),
    onError: (error) => void message.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
};

const useColumns = (mine: (task: Task) => boolean, busy: boolean, toggle: (task: Task) => void): Column<Task>[] => {
  const { t } = useTranslation();
  return [
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
    { key: 'state', title: t('col.state'), show: (task) => <StateTag matter={task.matter} state={task.state} /> },
    {
      key: 'assignee',
      title: t('col.assignee'),
      show: (task) =>
        task.assignee === null || mine(task) ? (
          <Button size="small" disabled={busy} onClick={() => toggle(task)}>
            {t(mine(task) ? 'desk.release' : 'desk.claim')}
          </Button>
        ) : (
          t('desk.claimedBy', { name: task.assignee })
        ),
    },
  ];
};

export const DeskPage = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { scope = 'mine', ...filter } = search;
  const [current, setCurrent] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NOBODY);
  const [doing, setDoing] = useState<{ what: TaskDoing; tasks: readonly Task[] } | null>(null);
  const [help, setHelp] = useState(false);
  const { data: session } = useQuery(sessionQuery);
  const tasks = useInfiniteQuery({ ...tasksQuery(scope, filter), refetchInterval: 20_000 });
  const rows = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  useMatterWords(rows.some((row) => row.matter !== 'clue'));
  const me = session?.username ?? '';
  const dispose = useDispose();
  const mine = (task: Task) => task.assignee === me;
  const toggle = (task: Task) => dispose.mutate({ id: task.id, what: mine(task) ? 'release' : 'claim' });
  const open = (task: Task) => void navigate({ to: matterPath(task.matter, task.clue) });
  const show = useCallback(
    (filters: DeskSearch) => {
      setChosen(NOBODY);
      setCurrent(0);
      void navigate({ to: '/desk', search: filters, replace: true });
    },
    [navigate],
  );
  const change = (part: DeskSearch) => show({ ...search, ...part });
  const picked = rows.filter((task) => chosen.has(task.id));
  const at = rows[Math.min(current, rows.length - 1)];
  const some = (what: TaskDoing) =>
    setDoing({ what, tasks: picked.length > 0 ? picked : at === undefined ? [] : [at] });
  useKeys({
    j: () => setCurrent((index) => Math.min(index + 1, rows.length - 1)),
    k: () => setCurrent((index) => Math.max(index - 1, 0)),
    Enter: () => at !== undefined && open(at),
    c: () => (picked.length > 0 ? some('claim') : at !== undefined && toggle(at)),
    d: () => at !== undefined && some('delegate'),
    x: () => at !== undefined && setChosen(toggled(chosen, at.id)),
    a: () => setChosen(picked.length === rows.length ? NOBODY : new Set(rows.map((task) => task.id))),
    u: () => change({ scope: scope === 'mine' ? 'unit' : 'mine' }),
    '/': () => void navigate({ to: '/clues' }),
    '?': () => setHelp(true),
  });
  const columns = useColumns(mine, dispose.isPending, toggle);
  const without = (kind: string) => {
    const { kind: kinds, ...rest } = search;
    const left = kinds?.filter((one) => one !== kind) ?? [];
    show(left.length === 0 ? rest : { ...rest, kind: left });
  };
  const chips: Chip[] = (search.kind ?? []).map((kind) => ({
    key: kind,
    text: taskWord(kind),
    remove: () => without(kind),
  }));
  if (tasks.error !== null && rows.length === 0)
    return <Failure error={tasks.error} retry={() => void tasks.refetch()} />;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <div className="line">
        <h1 className="page-title">{t('desk.title')}</h1>
        <span className="tabs" role="group" aria-label={t('desk.title')}>
          {(['mine', 'unit'] as const).map((one) => (
            <Button
              key={one}
              type={one === scope ? 'primary' : 'default'}
              aria-pressed={one === scope}
              onClick={() => change({ scope: one })}
            >
              {t(`desk.${one}`)}
            </Button>
          ))}
        </span>
      </div>
      <Views page="desk" filters={search} apply={show} saves={session !== undefined && session.role !== 'auditor'} />
      <div className="tabs">
        <select
          className="plain-select"
          aria-label={t('filter.kind')}
          value=""
          onChange={(event) => change({ kind: [...new Set([...(search.kind ?? []), event.target.value])] })}
        >
          <option value="">{t('filter.kind')}</option>
          {TASK_CODES.map((kind) => (
            <option key={kind} value={kind}>
              {taskWord(kind)}
            </option>
          ))}
        </select>
        {(['overdue', 'free'] as const).map((one) => (
          <Button
            key={one}
            size="small"
            type={search[one] === true ? 'primary' : 'default'}
            aria-pressed={search[one] === true}
            onClick={() => {
              const { [one]: on, ...rest } = search;
              show(on === true ? rest : { ...rest, [one]: true });
            }}
          >
            {t(`filter.${one}`)}
          </Button>
        ))}
        <Filters chips={chips} clear={() => show({ scope })} />
      </div>
      <Chosen
        count={picked.length}
        clear={() => setChosen(NOBODY)}
        actions={(['claim', 'release', 'delegate'] as const).map((what) => ({
          key: what,
          label: t(`bulk.${what}`),
          act: () => some(what),
        }))}
      />
      <Rows<Task>
        label={t('desk.title')}
        rows={rows}
        keyOf={(task) => task.id}
        nameOf={(task) => `${task.clue} ${taskWord(task.kind)}`}
        loading={tasks.isPending}
        empty={t('desk.empty')}
        current={current}
        onCurrent={setCurrent}
        onOpen={open}
        chosen={chosen}
        onChoose={setChosen}
        columns={columns}
      />
      {tasks.hasNextPage ? (
        <Button block loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
      <p className="quiet">
        {t('desk.keys')}{' '}
        <Button size="small" onClick={() => setHelp(true)}>
          {t('keys.title')}
        </Button>
      </p>
      <Suspense fallback={null}>
        {help ? <KeysHelp close={() => setHelp(false)} /> : null}
        {doing === null ? null : (
          <TaskDialog
            {...doing}
            me={me}
            close={() => {
              setDoing(null);
              setChosen(NOBODY);
            }}
          />
        )}
      </Suspense>
    </Space>
  );
};
