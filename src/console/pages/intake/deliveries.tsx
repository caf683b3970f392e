// Deliveries, newest first; the filters stand in the address.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, DatePicker, Empty, Select, Space, Table } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import {
  deliveriesQuery,
  sourcesQuery,
  type Delivered,
  type DeliveryFilter,
  type Status,
} from '../../api/run-queries.ts';
import { DELIVERY_STATUS_CODES, otherWord, statusWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { IntakeArea } from './area.tsx';
import { StatusTag } from './status.tsx';

const route = getRouteApi('/inside/intake');

const Filters = ({ search }: { readonly search: DeliveryFilter }) => {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/intake' });
  const { data: sources = [] } = useQuery(sourcesQuery);
  const change = (part: { [K in keyof DeliveryFilter]?: DeliveryFilter[K] | undefined }) => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined);
    void navigate({ search: Object.fromEntries(next) as DeliveryFilter, replace: true });
  };
  return (
    <Space wrap role="search">
      <Select
        allowClear
        style={{ width: 200 }}
        aria-label={t('intake.source')}
        placeholder={t('intake.source')}
        value={search.source ?? null}
        onChange={(source: string | undefined) => change({ source: source ?? undefined })}
        options={sources.map((source) => ({ value: source.name, label: source.name }))}
      />
      <Select
        allowClear
        style={{ width: 160 }}
        aria-label={t('intake.status')}
        placeholder={t('intake.status')}
        value={search.status ?? null}
        onChange={(status: string | undefined) => change({ status: (status ?? undefined) as Status | undefined })}
        options={DELIVERY_STATUS_CODES.map((code) => ({ value: code, label: statusWord(code) }))}
      />
      <DatePicker
        aria-label={t('intake.day')}
        placeholder={t('intake.day')}
        value={search.on === undefined ? null : dayjs(search.on)}
        onChange={(on) => change({ on: on?.format('YYYY-MM-DD') })}
      />
    </Space>
  );
};

export const DeliveriesPage = () => {
  const { t } = useTranslation();
  const search = route.useSearch();
  const found = useInfiniteQuery({ ...deliveriesQuery(search), refetchInterval: 15_000 });
  return (
    <IntakeArea>
      <Filters search={search} />
      {found.error === null ? null : <Failure error={found.error} retry={() => void found.refetch()} />}
      <Table<Delivered>
        rowKey="receipt"
        size="middle"
        loading={found.isPending}
        dataSource={found.data?.pages.flatMap((page) => page.items) ?? []}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty description={t('intake.empty')} /> }}
        columns={[
          {
            title: t('intake.received'),
            dataIndex: 'receivedAt',
            render: (at: string, { receipt }) => (
              <Link to="/intake/$receipt" params={{ receipt }} className="numbers">
                {minuteOf(at)}
              </Link>
            ),
          },
          { title: t('intake.status'), dataIndex: 'status', render: (status: string) => <StatusTag status={status} /> },
          {
            title: t('intake.problems'),
            render: (_, { problems, error }) =>
              problems === null || problems.length === 0
                ? (error ?? '')
                : t('intake.problemCount', { count: problems.length }),
          },
          { title: t('intake.source'), dataIndex: 'source' },
          { title: t('intake.type'), dataIndex: 'type', render: (type: string | null) => otherWord(type ?? '—') },
          { title: t('intake.externalId'), dataIndex: 'externalId', render: (id: string | null) => id ?? '—' },
          {
            title: t('intake.clue'),
            dataIndex: 'clue',
            render: (number: string | null) =>
              number === null ? (
                '—'
              ) : (
                <Link to="/clues/$number" params={{ number }} className="numbers">
                  {number}
                </Link>
              ),
          },
        ]}
      />
      {found.hasNextPage ? (
        <Button block loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
    </IntakeArea>
  );
};
