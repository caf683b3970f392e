// The list of clues: filters stand in the address, so that a view can be kept and shared.
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Empty, Input, Select, Space, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ClueRow } from '../api/client.ts';
import { cluesQuery } from '../api/queries.ts';
import { CLUE_STATE_CODES, stateWord } from '../i18n/states.ts';
import { Due } from '../parts/due.tsx';
import { Failure } from '../parts/failure.tsx';
import { Money } from '../parts/money.tsx';
import { StateTag } from '../parts/state.tsx';
import { dateOf } from '../parts/time.ts';
import type { ClueSearch } from '../router.tsx';

const route = getRouteApi('/inside/clues');

export const CluesPage = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/clues' });
  const clues = useInfiniteQuery(cluesQuery(search));
  const rows = clues.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (part: ClueSearch) => void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {t('clues.title')}
      </Typography.Title>
      <Space wrap role="search">
        <Input.Search
          allowClear
          autoFocus
          style={{ width: 280 }}
          aria-label={t('clues.search')}
          placeholder={t('clues.search')}
          defaultValue={search.q ?? ''}
          onSearch={(q) => change({ q })}
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
      {clues.error !== null ? <Failure error={clues.error} retry={() => void clues.refetch()} /> : null}
      <Table<ClueRow>
        rowKey="number"
        size="middle"
        loading={clues.isPending}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty description={t('clues.empty')} /> }}
        columns={[
          {
            title: t('col.number'),
            dataIndex: 'number',
            render: (number: string) => (
              <Link to="/clues/$number" params={{ number }} className="numbers">
                {number}
              </Link>
            ),
          },
          {
            title: t('col.state'),
            dataIndex: 'state',
            render: (state: string) => <StateTag matter="clue" state={state} />,
          },
          { title: t('col.due'), dataIndex: 'dueAt', render: (at: string | null) => <Due at={at} /> },
          { title: t('col.subject'), render: (_, clue) => clue.employer.name, ellipsis: true },
          { title: t('col.unit'), dataIndex: 'unit' },
          { title: t('col.workers'), dataIndex: 'workers', align: 'right' },
          {
            title: t('col.amount'),
            dataIndex: 'claimedFen',
            align: 'right',
            render: (fen: number) => <Money fen={fen} />,
          },
          {
            title: t('col.reported'),
            dataIndex: 'reportedAt',
            render: (at: string) => <span className="numbers">{dateOf(at)}</span>,
          },
        ]}
      />
      {clues.hasNextPage ? (
        <Button block loading={clues.isFetchingNextPage} onClick={() => void clues.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
    </Space>
  );
};
