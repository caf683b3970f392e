// Frozen reports: what each says, what it revised, and whether it is still what a computation gives.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Empty, Space, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../i18n/setup.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { figuresIn, shownValue, type Figure } from './figures.ts';
import { snapshotQuery, snapshotsQuery } from './queries.ts';

interface Change {
  readonly path: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

const Changes = ({
  changes,
  figures,
}: {
  readonly changes: readonly Change[];
  readonly figures: readonly Figure[];
}) => {
  const { t } = useTranslation();
  return (
    <Table<Change>
      rowKey="path"
      size="small"
      dataSource={[...changes]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('report.figure'),
          render: (_, { path }) => {
            const figure = figures.find((one) => one.path === path);
            return `${t(`report.section.${path.split('.')[0] ?? ''}`)} · ${figure?.label ?? path}`;
          },
        },
        { title: t('report.before'), align: 'right', render: (_, { before }) => shownValue(before) },
        { title: t('report.value'), align: 'right', render: (_, { after }) => shownValue(after) },
      ]}
    />
  );
};

const One = ({ id, number, close }: { readonly id: string; readonly number: number; readonly close: () => void }) => {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(snapshotQuery(id, number, language()));
  const figures = data === undefined ? [] : figuresIn(data.figures);
  return (
    <Drawer open size={720} title={t('snapshots.number', { number })} onClose={close} loading={isPending}>
      {error === null ? null : <Failure error={error} />}
      {data === undefined ? null : (
        <section tabIndex={0} aria-label={t('snapshots.number', { number })}>
          <Typography.Paragraph>
            {t('report.at', { at: minuteOf(data.asOf) })} · {data.takenBy} · {data.note}
          </Typography.Paragraph>
          <Alert
            style={{ marginBottom: 16 }}
            type={data.differs.length === 0 ? 'success' : 'error'}
            showIcon
            title={
              data.differs.length === 0 ? t('snapshots.same') : t('snapshots.differs', { count: data.differs.length })
            }
          />
          {data.revision.figures.length === 0 ? null : (
            <>
              <Typography.Title level={2} style={{ fontSize: 16 }}>
                {t('snapshots.changes')}
              </Typography.Title>
              <Changes changes={data.revision.figures} figures={figures} />
            </>
          )}
          <Table<Figure>
            rowKey="path"
            size="small"
            dataSource={[...figures]}
            pagination={false}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: t('report.figure'),
                render: (_, { path, label }) => `${t(`report.section.${path.split('.')[0] ?? ''}`)} · ${label}`,
              },
              { title: t('report.value'), align: 'right', render: (_, { value }) => shownValue(value) },
              { title: t('report.unit'), dataIndex: 'unit' },
            ]}
          />
        </section>
      )}
    </Drawer>
  );
};

export const Snapshots = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const snapshots = useInfiniteQuery(snapshotsQuery(id));
  const rows = snapshots.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      {snapshots.error === null ? null : <Failure error={snapshots.error} retry={() => void snapshots.refetch()} />}
      <Table
        rowKey="number"
        size="small"
        loading={snapshots.isPending}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty description={t('snapshots.empty')} /> }}
        columns={[
          {
            title: t('report.snapshots'),
            render: (_, { number }) => (
              <Button type="link" size="small" onClick={() => setOpen(number)}>
                {t('snapshots.number', { number })}
              </Button>
            ),
          },
          { title: t('report.asOf'), render: (_, { asOf }) => <span className="numbers">{minuteOf(asOf)}</span> },
          {
            title: t('snapshots.changes'),
            render: (_, { revision }) => (
              <Tag>
                {revision.since === null
                  ? t('snapshots.first')
                  : t('snapshots.since', { since: revision.since, count: revision.figures.length })}
              </Tag>
            ),
          },
          { title: t('report.note'), dataIndex: 'note', ellipsis: true },
          { title: t('snapshots.takenBy'), dataIndex: 'takenBy' },
          { title: t('snapshots.takenAt'), render: (_, { takenAt }) => minuteOf(takenAt) },
        ]}
      />
      {snapshots.hasNextPage ? <Button onClick={() => void snapshots.fetchNextPage()}>{t('app.more')}</Button> : null}
      {open === null ? null : <One id={id} number={open} close={() => setOpen(null)} />}
    </Space>
  );
};
