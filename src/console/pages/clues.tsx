// The list of clues: filters stand in the address, so that a view can be kept, shared and come from a figure.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input, Select, Space } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClueRow } from '../api/client.ts';
import { cluesQuery, sessionQuery } from '../api/queries.ts';
import { CLUE_STATE_CODES, stateWord } from '../i18n/states.ts';
import type { BulkType } from '../parts/bulk-dialog.tsx';
import { Chosen } from '../parts/chosen.tsx';
import { Due } from '../parts/due.tsx';
import { Failure } from '../parts/failure.tsx';
import { Filters, type Chip } from '../parts/filters.tsx';
import { useKeys } from '../parts/keys.ts';
import { Money } from '../parts/money.tsx';
import { Rows, toggled, type Column } from '../parts/rows.tsx';
import { StateTag } from '../parts/state.tsx';
import { dateOf } from '../parts/time.ts';
import { Views } from '../parts/views.tsx';
import type { ClueSearch } from '../router.tsx';

const BulkDialog = lazy(() => import('../parts/bulk-dialog.tsx'));
const KeysHelp = lazy(() => import('../parts/keys-help.tsx'));
const route = getRouteApi('/inside/clues');
const NONE: ReadonlySet<string> = new Set();
const MOST = 200;
const BULK: readonly BulkType[] = ['assign', 'reassign', 'urge', 'supervise'];

const useColumns = (): Column<ClueRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('col.number'),
      show: ({ number }) => (
        <Link to="/clues/$number" params={{ number }} className="numbers">
          {number}
        </Link>
      ),
    },
    { key: 'state', title: t('col.state'), show: ({ state }) => <StateTag matter="clue" state={state} /> },
    { key: 'due', title: t('col.due'), show: ({ dueAt }) => <Due at={dueAt} /> },
    { key: 'subject', title: t('col.subject'), long: true, show: ({ employer }) => employer.name },
    { key: 'unit', title: t('col.unit'), show: ({ unit }) => unit },
    { key: 'handlers', title: t('col.assignee'), show: ({ handlers }) => handlers.join('、') },
    { key: 'workers', title: t('col.workers'), right: true, show: ({ workers }) => workers },
    { key: 'amount', title: t('col.amount'), right: true, show: ({ claimedFen }) => <Money fen={claimedFen} /> },
    {
      key: 'reported',
      title: t('col.reported'),
      show: ({ reportedAt }) => <span className="numbers">{dateOf(reportedAt)}</span>,
    },
  ];
};

/** A chip for each filter that is on; what its removal leaves. */
const useChips = (search: ClueSearch, show: (search: ClueSearch) => void): Chip[] => {
  const { t } = useTranslation();
  const off = (...names: (keyof ClueSearch)[]) =>
    show(Object.fromEntries(Object.entries(search).filter(([name]) => !names.includes(name as keyof ClueSearch))));
  const { q, unit, below, handler, region, state = [] } = search;
  const below_ = below === true ? ` ${t('filter.below')}` : '';
  return [
    ...(q === undefined ? [] : [{ key: 'q', text: t('filter.q', { q }), remove: () => off('q') }]),
    ...state.map((one) => ({
      key: one,
      text: stateWord('clue', one),
      remove: () => {
        const left = state.filter((other) => other !== one);
        if (left.length === 0) off('state');
        else show({ ...search, state: left });
      },
    })),
    ...(unit === undefined
      ? []
      : [{ key: 'unit', text: `${t('filter.unit', { code: unit })}${below_}`, remove: () => off('unit', 'below') }]),
    ...(handler === undefined
      ? []
      : [{ key: 'handler', text: t('filter.handler', { name: handler }), remove: () => off('handler') }]),
    ...(region === undefined
      ? []
      : [{ key: 'region', text: t('filter.region', { code: region }), remove: () => off('region') }]),
    ...(['overdue', 'soon', 'open'] as const)
      .filter((one) => search[one] === true)
      .map((one) => ({ key: one, text: t(`filter.${one}`), remove: () => off(one) })),
  ];
};

export const CluesPage = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/clues' });
  const [current, setCurrent] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const [doing, setDoing] = useState<{ type: BulkType; numbers: readonly string[] } | null>(null);
  const [help, setHelp] = useState(false);
  const { data: session } = useQuery(sessionQuery);
  const clues = useInfiniteQuery(cluesQuery(search));
  const rows = clues.data?.pages.flatMap((page) => page.items) ?? [];
  const show = useCallback(
    (filters: ClueSearch) => {
      setChosen(NONE);
      setCurrent(0);
      void navigate({ to: '/clues', search: filters, replace: true });
    },
    [navigate],
  );
  const change = (part: ClueSearch) => show({ ...search, ...part });
  const chips = useChips(search, show);
  const columns = useColumns();
  const leads = session?.role === 'supervisor';
  const at = rows[Math.min(current, rows.length - 1)];
  const picked = rows.filter(({ number }) => chosen.has(number)).map(({ number }) => number);
  const open = ({ number }: ClueRow) => void navigate({ to: '/clues/$number', params: { number } });
  useKeys({
    j: () => setCurrent((index) => Math.min(index + 1, rows.length - 1)),
    k: () => setCurrent((index) => Math.max(index - 1, 0)),
    Enter: () => at !== undefined && open(at),
    x: () => leads && at !== undefined && setChosen(toggled(chosen, at.number)),
    a: () => leads && setChosen(picked.length === rows.length ? NONE : new Set(rows.map(({ number }) => number))),
    '/': () => document.querySelector<HTMLInputElement>('[role=search] input')?.focus(),
    '?': () => setHelp(true),
  });
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <h1 className="page-title">{t('clues.title')}</h1>
      <Views page="clues" filters={search} apply={show} saves={session !== undefined && session.role !== 'auditor'} />
      <Space wrap role="search">
        <Input.Search
          key={search.q ?? ''}
          allowClear
          autoFocus
          style={{ width: 'min(320px, 80vw)' }}
          maxLength={200}
          aria-label={t('clues.search')}
          placeholder={t('clues.search')}
          defaultValue={search.q ?? ''}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <Select
          mode="multiple"
          allowClear
          style={{ minWidth: 200 }}
          aria-label={t('clues.state')}
          placeholder={t('clues.state')}
          value={search.state ?? []}
          onChange={(state: string[]) => change({ state })}
          options={CLUE_STATE_CODES.map((code) => ({ value: code, label: stateWord('clue', code) }))}
        />
        <Checkbox checked={search.overdue === true} onChange={(event) => change({ overdue: event.target.checked })}>
          {t('clues.overdue')}
        </Checkbox>
      </Space>
      <Filters chips={chips} clear={() => show({})} />
      {leads ? (
        <Chosen
          count={picked.length}
          clear={() => setChosen(NONE)}
          actions={BULK.map((type) => ({
            key: type,
            label: t(`bulk.${type}`),
            act: () => setDoing({ type, numbers: picked.slice(0, MOST) }),
          }))}
        />
      ) : null}
      {clues.error !== null ? <Failure error={clues.error} retry={() => void clues.refetch()} /> : null}
      <Rows<ClueRow>
        label={t('clues.title')}
        rows={rows}
        keyOf={(clue) => clue.number}
        loading={clues.isPending}
        empty={t('clues.empty')}
        current={current}
        onCurrent={setCurrent}
        onOpen={open}
        {...(leads ? { chosen, onChoose: setChosen } : {})}
        columns={columns}
      />
      {clues.hasNextPage ? (
        <Button block loading={clues.isFetchingNextPage} onClick={() => void clues.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {help ? <KeysHelp close={() => setHelp(false)} /> : null}
        {doing === null ? null : (
          <BulkDialog
            {...doing}
            close={() => {
              setDoing(null);
              setChosen(NONE);
            }}
          />
        )}
      </Suspense>
    </Space>
  );
};
