// Who has how much in hand, and moving some of it to others: each clue by its own offer, so that what the rules refuse is not offered.
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Card, Drawer, Empty, Select, Space, Table, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Wide } from '../../parts/wide.tsx';
import { ask, client, type ClueRow } from '../../api/client.ts';
import { cluesQuery, offersQuery } from '../../api/queries.ts';
import { language } from '../../i18n/setup.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Offered } from '../../parts/offer-dialog.tsx';
import { StateTag } from '../../parts/state.tsx';
import { membersQuery } from './queries.ts';

/** What somebody has in hand, of how much; marked from the limit on. */
const hands = (load: number, limit: number | null): string =>
  limit === null ? `${load}` : `${load} / ${limit}${load >= limit ? ' ⚠' : ''}`;

const OfferDialog = lazy(() => import('../../parts/offer-dialog.tsx'));

/** The dialog of a clue's re-assignment, or why there is none. */
const Reassign = ({ clue, close }: { readonly clue: ClueRow; readonly close: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const offers = useQuery(offersQuery(clue.number));
  const offer = (offers.data?.items as unknown as Offered[] | undefined)?.find(({ type }) => type === 'reassign');
  const refresh = () =>
    Promise.all(
      [['clues'], ['clue', clue.number], ['members'], ['tasks']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  if (offers.error !== null) return <Failure error={offers.error} />;
  if (offers.data === undefined) return null;
  if (offer === undefined) return <Failure error={new Error(t('overview.reassignNone'))} />;
  return (
    <Suspense fallback={null}>
      <OfferDialog
        offer={offer}
        send={async (input) => {
          await ask(
            client.POST('/api/clues/{number}/events', {
              params: { path: { number: clue.number } },
              body: { type: 'reassign', input, version: clue.version },
            }),
          );
          await refresh();
        }}
        refresh={refresh}
        close={close}
      />
    </Suspense>
  );
};

const InHand = ({ username, close }: { readonly username: string; readonly close: () => void }) => {
  const { t } = useTranslation();
  const [moving, setMoving] = useState<ClueRow | null>(null);
  const clues = useInfiniteQuery(cluesQuery({ handler: username, open: true }));
  return (
    <Drawer open size={640} title={t('overview.ofHandler', { name: username })} onClose={close}>
      {clues.error === null ? null : <Failure error={clues.error} retry={() => void clues.refetch()} />}
      {moving === null ? null : <Reassign clue={moving} close={() => setMoving(null)} />}
      <Wide label={t('overview.title')}>
        <Table<ClueRow>
          rowKey="number"
          size="small"
          loading={clues.isPending}
          dataSource={clues.data?.pages.flatMap((page) => page.items) ?? []}
          pagination={false}
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
            { title: t('col.due'), dataIndex: 'dueAt', render: (at: string | null) => <Due at={at} /> },
            { title: t('col.state'), render: (_, { state }) => <StateTag matter="clue" state={state} /> },
            { title: t('col.assignee'), render: (_, { handlers }) => handlers.join('、') },
            {
              title: t('col.task'),
              render: (_, clue) => (
                <Button size="small" onClick={() => setMoving(clue)}>
                  {{ zh: '改派', en: 'Re-assign' }[language()]}
                  <span className="visually-hidden">{clue.number}</span>
                </Button>
              ),
            },
          ]}
        />
      </Wide>
      {clues.hasNextPage ? <Button onClick={() => void clues.fetchNextPage()}>{t('app.more')}</Button> : null}
    </Drawer>
  );
};

interface Props {
  readonly units: readonly { readonly unit: string; readonly name: string }[];
  readonly begin: string;
}

export const Load = ({ units, begin }: Props) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [of, setOf] = useState<string | null>(null);
  const unit = chosen ?? begin;
  const members = useQuery(membersQuery(unit));
  return (
    <Card
      size="small"
      title={t('overview.load')}
      extra={
        <Select
          style={{ width: 200 }}
          aria-label={t('overview.unit')}
          value={unit}
          onChange={setChosen}
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map((one) => ({ value: one.unit, label: one.name }))}
        />
      }
    >
      {members.error === null ? null : <Failure error={members.error} retry={() => void members.refetch()} />}
      <Wide label={t('overview.title')}>
        <Table
          rowKey="username"
          size="small"
          loading={members.isPending}
          dataSource={[...(members.data?.items ?? [])].sort((a, b) => b.load - a.load)}
          pagination={false}
          locale={{ emptyText: <Empty description={t('overview.loadEmpty')} /> }}
          columns={[
            {
              title: t('overview.person'),
              render: (_, { displayName, absent }) => (
                <Space>
                  {displayName}
                  {absent ? <Tag>{t('overview.absent')}</Tag> : null}
                </Space>
              ),
            },
            { title: t('overview.role'), dataIndex: 'role', render: (role: string) => t(`role.${role}`, role) },
            {
              title: t('overview.inHand'),
              align: 'right',
              render: (_, { load, limit, username }) => (
                <Link
                  to="/clues"
                  search={{ handler: username, open: true }}
                  aria-label={`${username} ${hands(load, limit)}`}
                >
                  {hands(load, limit)}
                </Link>
              ),
            },
            {
              title: t('col.task'),
              render: (_, { username, load }) => (
                <Space>
                  <Button size="small" disabled={load === 0} onClick={() => setOf(username)}>
                    {t('overview.redistribute')}
                    <span className="visually-hidden">{username}</span>
                  </Button>
                  {load === 0 ? null : (
                    <Link to="/clues" search={{ handler: username, open: true }}>
                      {t('bulk.reassign')}
                      <span className="visually-hidden">{username}</span>
                    </Link>
                  )}
                </Space>
              ),
            },
          ]}
        />
      </Wide>
      {of === null ? null : <InHand username={of} close={() => setOf(null)} />}
    </Card>
  );
};
