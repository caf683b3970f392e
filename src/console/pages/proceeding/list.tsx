// All proceedings in one list: filters stand in the address; what may be opened is opened from here.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Dropdown, Input, Select, Space } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COLLECTIONS, PROCEEDING_KINDS } from '../../../../workflows/proceedings/kinds.ts';
import {
  openingsQuery,
  openOne,
  proceedingsQuery,
  type Opening,
  type ProceedingRow,
} from '../../api/proceeding-queries.ts';
import { kindWord, proceedingStateWord } from '../../i18n/machines.ts';
import { language } from '../../i18n/setup.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';
import { matterPath } from '../../parts/matter.ts';
import type { Offered } from '../../parts/offer-dialog.tsx';
import { Rows, type Column } from '../../parts/rows.tsx';
import { dateOf } from '../../parts/time.ts';
import type { ProceedingSearch } from '../../router.tsx';

const OfferDialog = lazy(() => import('../../parts/offer-dialog.tsx'));
const route = getRouteApi('/inside/proceedings');

const useColumns = (): Column<ProceedingRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('proceedings.number'),
      show: ({ kind, number }) => (
        <Link to={matterPath(kind, number)} className="numbers">
          {number}
        </Link>
      ),
    },
    { key: 'kind', title: t('proceedings.kind'), show: ({ kind }) => kindWord(kind) },
    { key: 'state', title: t('col.state'), show: ({ kind, state }) => proceedingStateWord(kind, state) },
    { key: 'due', title: t('col.due'), show: ({ dueAt }) => <Due at={dueAt} /> },
    { key: 'subject', title: t('col.subject'), long: true, show: ({ subject }) => subject },
    { key: 'unit', title: t('col.unit'), show: ({ unit }) => unit },
    { key: 'receiver', title: t('proceedings.receiver'), show: ({ receiver }) => receiver },
    {
      key: 'opened',
      title: t('proceedings.openedAt'),
      show: ({ openedAt }) => <span className="numbers">{dateOf(openedAt)}</span>,
    },
  ];
};

/** What the caller may open, by its kind. */
const Open = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Opening | null>(null);
  const { data } = useQuery(openingsQuery(null));
  const openings = data?.items ?? [];
  if (openings.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: openings.map((opening) => ({ key: opening.kind, label: opening.label[language()] })),
          onClick: ({ key }) => setChosen(openings.find((opening) => opening.kind === key) ?? null),
        }}
      >
        <Button type="primary">{t('proceedings.new')}</Button>
      </Dropdown>
      {chosen === null ? null : (
        <Suspense fallback={null}>
          <OfferDialog
            offer={{ type: chosen.kind, label: chosen.label, schema: chosen.schema as Offered['schema'] }}
            send={async (input) => {
              const alone = COLLECTIONS[chosen.collection as keyof typeof COLLECTIONS].length === 1;
              const number = await openOne(chosen, alone, input);
              await navigate({ to: matterPath(chosen.kind, number) });
            }}
            refresh={() => Promise.resolve()}
            close={() => setChosen(null)}
          />
        </Suspense>
      )}
    </>
  );
};

export const ProceedingsPage = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/proceedings' });
  const list = useInfiniteQuery(proceedingsQuery(search));
  const columns = useColumns();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (part: ProceedingSearch) =>
    void navigate({ to: '/proceedings', search: { ...search, ...part }, replace: true });
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <h1 className="page-title">{t('proceedings.title')}</h1>
      <Space wrap role="search">
        <Input.Search
          allowClear
          style={{ width: 'min(320px, 80vw)' }}
          maxLength={200}
          aria-label={t('proceedings.search')}
          placeholder={t('proceedings.search')}
          defaultValue={search.q ?? ''}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <Select
          mode="multiple"
          allowClear
          style={{ minWidth: 200 }}
          aria-label={t('proceedings.kind')}
          placeholder={t('proceedings.kinds')}
          value={search.kind ?? []}
          onChange={(kind: string[]) => change({ kind })}
          options={PROCEEDING_KINDS.map((kind) => ({ value: kind, label: kindWord(kind) }))}
        />
        <Checkbox checked={search.open === true} onChange={(event) => change({ open: event.target.checked })}>
          {t('proceedings.openOnly')}
        </Checkbox>
        <Checkbox checked={search.overdue === true} onChange={(event) => change({ overdue: event.target.checked })}>
          {t('proceedings.overdue')}
        </Checkbox>
        <Open />
      </Space>
      {list.error === null ? null : <Failure error={list.error} retry={() => void list.refetch()} />}
      <Rows
        label={t('proceedings.title')}
        rows={rows}
        columns={columns}
        keyOf={({ number }) => number}
        loading={list.isPending}
        empty={t('proceedings.empty')}
        onOpen={({ kind, number }) => void navigate({ to: matterPath(kind, number) })}
      />
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
    </Space>
  );
};
