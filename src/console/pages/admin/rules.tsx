// The rules as they are in force: clocks with their article, calendars with their years, and who changed what.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Card, Table, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { language } from '../../i18n/setup.ts';
import { otherWord, verifiedWord } from '../../i18n/run-codes.ts';
import { sessionQuery } from '../../api/queries.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { Wide } from '../../parts/wide.tsx';
import { AdminArea } from './area.tsx';
import { CalendarDialog, ClockDialog } from './rule-changes.tsx';

const readClocks = async () => (await ask(client.GET('/api/rules/clocks'))).items;
const readCalendars = async () => (await ask(client.GET('/api/calendars'))).items;
const readChanges = (cursor: string | null) =>
  ask(client.GET('/api/rules/changes', { params: { query: { limit: 20, ...(cursor === null ? {} : { cursor }) } } }));

type Clock = Awaited<ReturnType<typeof readClocks>>[number];
type Calendar = Awaited<ReturnType<typeof readCalendars>>[number];
type Change = Awaited<ReturnType<typeof readChanges>>['items'][number];

const Clocks = ({ admin }: { readonly admin: boolean }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Clock | null>(null);
  const clocks = useQuery({ queryKey: ['rules', 'clocks'], queryFn: readClocks });
  if (clocks.error !== null) return <Failure error={clocks.error} retry={() => void clocks.refetch()} />;
  return (
    <Card size="small" title={t('rules.clocks')}>
      <Wide label={t('rules.clocks')}>
        <Table<Clock>
          rowKey={(clock) => `${clock.id} ${clock.validFrom}`}
          size="small"
          loading={clocks.isPending}
          dataSource={clocks.data ?? []}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: t('rules.clock'), render: (_, { id, label }) => `${id} ${label[language()]}` },
            {
              title: t('rules.length'),
              render: (_, { length, unit }) => (length === null ? otherWord('given') : `${length} ${otherWord(unit)}`),
            },
            ...(admin
              ? [
                  {
                    title: t('clue.actions'),
                    render: (_: unknown, clock: Clock) => (
                      <Button size="small" disabled={clock.length === null} onClick={() => setOpen(clock)}>
                        {t('rules.change')}
                      </Button>
                    ),
                  },
                ]
              : []),
            { title: t('rules.article'), dataIndex: 'article' },
            { title: t('rules.verified'), dataIndex: 'verified', render: (code: string) => verifiedWord(code) },
            {
              title: t('rules.valid'),
              render: (_, { validFrom, validTo }) => (
                <span className="numbers">
                  {validFrom} – {validTo ?? '…'}
                </span>
              ),
            },
          ]}
        />
      </Wide>
      {open === null ? null : (
        <ClockDialog id={open.id} label={open.label[language()]} length={open.length} close={() => setOpen(null)} />
      )}
    </Card>
  );
};

const Calendars = ({ admin }: { readonly admin: boolean }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const calendars = useQuery({ queryKey: ['rules', 'calendars'], queryFn: readCalendars });
  if (calendars.error !== null) return <Failure error={calendars.error} retry={() => void calendars.refetch()} />;
  return (
    <Card size="small" title={t('rules.calendars')}>
      <Wide label={t('rules.calendars')}>
        <Table<Calendar>
          rowKey="id"
          size="small"
          loading={calendars.isPending}
          dataSource={calendars.data ?? []}
          pagination={false}
          columns={[
            { title: t('rules.calendar'), dataIndex: 'id' },
            {
              title: t('rules.region'),
              dataIndex: 'region',
              render: (code: string | null) => code ?? t('rules.everywhere'),
            },
            ...(admin
              ? [
                  {
                    title: t('clue.actions'),
                    render: (_: unknown, { id }: Calendar) => (
                      <Button size="small" onClick={() => setOpen(id)}>
                        {t('rules.import')}
                      </Button>
                    ),
                  },
                ]
              : []),
            {
              title: t('rules.years'),
              dataIndex: 'years',
              render: (years: Calendar['years']) => (
                <div style={{ maxWidth: 420, whiteSpace: 'normal' }}>
                  {years.map(({ year, rest, work }) => `${year} (${rest} / ${work})`).join(', ')}
                </div>
              ),
            },
            { title: t('rules.version'), dataIndex: 'version' },
            { title: t('rules.verified'), dataIndex: 'verified', render: (code: string) => verifiedWord(code) },
            { title: t('rules.source'), dataIndex: 'source' },
          ]}
        />
      </Wide>
      {open === null ? null : <CalendarDialog id={open} close={() => setOpen(null)} />}
    </Card>
  );
};

const Changes = () => {
  const { t } = useTranslation();
  const changes = useInfiniteQuery({
    queryKey: ['rules', 'changes'],
    queryFn: ({ pageParam }) => readChanges(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  if (changes.error !== null) return <Failure error={changes.error} retry={() => void changes.refetch()} />;
  return (
    <Card size="small" title={t('rules.changes')}>
      <Wide label={t('rules.changes')}>
        <Table<Change>
          rowKey="id"
          size="small"
          loading={changes.isPending}
          dataSource={changes.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
          locale={{ emptyText: <Typography.Text>{t('rules.none')}</Typography.Text> }}
          columns={[
            { title: t('admin.at'), dataIndex: 'enteredAt', render: (at: string) => minuteOf(at) },
            { title: t('rules.by'), dataIndex: 'enteredBy' },
            { title: t('admin.kind'), dataIndex: 'kind', render: (kind: string) => otherWord(kind) },
            { title: t('admin.about'), dataIndex: 'subject' },
            { title: t('rules.source'), dataIndex: 'source' },
            { title: t('rules.verified'), dataIndex: 'verified', render: (code: string) => verifiedWord(code) },
          ]}
        />
      </Wide>
      {changes.hasNextPage ? (
        <Button block loading={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
          {t('app.more')}
        </Button>
      ) : null}
    </Card>
  );
};

export const RulesPage = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const admin = session?.role === 'admin';
  return (
    <AdminArea>
      {admin ? <Typography.Text>{t('rules.how')}</Typography.Text> : null}
      <Clocks admin={admin} />
      <Calendars admin={admin} />
      <Changes />
    </AdminArea>
  );
};
