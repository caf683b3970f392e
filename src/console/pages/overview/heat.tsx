// Open, soon-due and overdue clues by place, the more the warmer; every number opens the list of what it counts.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card, Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Wide } from '../../parts/wide.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { ClueSearch } from '../../router.tsx';
import { overviewQuery } from './queries.ts';
import { placesOf, totalOf, type Place } from './tree.ts';
import './heat.css';

type Column = 'overdue' | 'soon' | 'unassigned' | 'suspended' | 'open';

const SEARCH: Readonly<Record<Column, ClueSearch>> = {
  overdue: { open: true, overdue: true },
  soon: { open: true, soon: true },
  unassigned: { state: ['received'] },
  suspended: { state: ['suspended'] },
  open: { open: true },
};

/** From nothing (0) to a third and more of what is open (4): shares, so that small places are as visible as large ones. */
const warmth = (part: number, whole: number): number => {
  if (part === 0 || whole === 0) return 0;
  const share = part / whole;
  return share < 0.05 ? 1 : share < 0.15 ? 2 : share < 0.34 ? 3 : 4;
};

const Cell = ({ place, column }: { readonly place: Place; readonly column: Column }) => {
  const { t } = useTranslation();
  const number = place[column];
  const warm = column === 'overdue' || column === 'soon' ? warmth(number, place.open) : 0;
  return number === 0 ? (
    <span className="heat heat-0">0</span>
  ) : (
    <Link
      to="/clues"
      search={{ ...SEARCH[column], unit: place.unit, ...(place.below ? { below: true } : {}) }}
      className={`heat heat-${column} heat-${warm} numbers`}
      aria-label={`${t('overview.list', { place: place.name, what: t(`overview.${column}`) })} ${number}`}
    >
      {number}
    </Link>
  );
};

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`);

export const Heat = ({ nameOf }: { readonly nameOf: (unit: string) => string }) => {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(overviewQuery);
  const places = placesOf(data?.units ?? [], nameOf, t('overview.own'));
  const total = totalOf(data?.units ?? []);
  const column = (name: Column) => ({
    title: t(`overview.${name}`),
    key: name,
    align: 'right' as const,
    render: (_: unknown, place: Place) => <Cell place={place} column={name} />,
  });
  return (
    <Card size="small" title={t('overview.where')}>
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      {places.length === 0 ? (
        <Table loading={isPending} locale={{ emptyText: <Empty description={t('overview.empty')} /> }} />
      ) : (
        <Wide label={t('overview.where')}>
          <Table<Place>
            key="places"
            rowKey="key"
            size="small"
            dataSource={[...places] as Place[]}
            pagination={false}
            expandable={{ defaultExpandAllRows: true }}
            columns={[
              { title: t('overview.place'), dataIndex: 'name' },
              column('overdue'),
              column('soon'),
              column('unassigned'),
              column('suspended'),
              column('open'),
              {
                title: t('overview.rate'),
                align: 'right',
                render: (_, place) => <span className="numbers">{percent(place.overdue, place.open)}</span>,
              },
            ]}
            summary={() => (
              <Table.Summary.Row>
                <Table.Summary.Cell index={0}>
                  <strong>{t('overview.total')}</strong>
                </Table.Summary.Cell>
                {(['overdue', 'soon', 'unassigned', 'suspended', 'open'] as const).map((name, index) => (
                  <Table.Summary.Cell key={name} index={index + 1} align="right">
                    <strong className="numbers">{total[name]}</strong>
                  </Table.Summary.Cell>
                ))}
                <Table.Summary.Cell index={6} align="right">
                  <strong className="numbers">{percent(total.overdue, total.open)}</strong>
                </Table.Summary.Cell>
              </Table.Summary.Row>
            )}
          />
        </Wide>
      )}
    </Card>
  );
};
