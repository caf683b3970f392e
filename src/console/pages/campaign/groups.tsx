// A report by region, sector or funding: some figures side by side, one of them drawn.
import { Empty, Segmented, Select, Space, Table } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawn, figuresIn, type Figure } from './figures.ts';
import type { Grouping, Report } from './queries.ts';
import { Value } from './table.tsx';

const Chart = lazy(() => import('../../parts/chart.tsx'));

const BEGUN_WITH = ['clues.received', 'clues.closed', 'clues.closedRate', 'headline.workersPaid', 'headline.recovered'];
type Level = 'prefecture' | 'county';

interface Props {
  readonly report: Report;
  readonly figures: readonly Figure[];
  readonly by: Grouping;
  readonly choose: (by: Grouping) => void;
  readonly open: (figure: Figure, group: { by: Grouping; key: string }, of: string) => void;
}

export const Groups = ({ report, figures, by, choose, open }: Props) => {
  const { t } = useTranslation();
  const [paths, setPaths] = useState<string[]>(BEGUN_WITH);
  const [level, setLevel] = useState<Level>('prefecture');
  const groups = (report.breakdowns.find((one) => one.by === by)?.groups ?? [])
    .filter((group) => by !== 'region' || group.level === level)
    .map((group) => ({
      ...group,
      at: new Map(figuresIn(group.figures).map((figure) => [figure.path, figure])),
    }));
  const chosen = paths.map((path) => figures.find((one) => one.path === path)).filter((one) => one !== undefined);
  const first = chosen[0];
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Space wrap>
        <Segmented<Grouping>
          value={by}
          onChange={choose}
          options={(['region', 'sector', 'funding'] as const).map((value) => ({
            value,
            label: t(`report.by.${value}`),
          }))}
        />
        {by === 'region' ? (
          <Segmented<Level>
            value={level}
            onChange={setLevel}
            options={[
              { value: 'prefecture', label: t('report.prefectures') },
              { value: 'county', label: t('report.counties') },
            ]}
          />
        ) : null}
        <Select
          mode="multiple"
          maxTagCount={2}
          style={{ width: 300, maxWidth: '100%' }}
          aria-label={t('report.choose')}
          value={paths}
          onChange={setPaths}
          showSearch={{ optionFilterProp: 'label' }}
          options={figures.map((figure) => ({
            value: figure.path,
            label: `${t(`report.section.${figure.path.split('.')[0] ?? ''}`)} · ${figure.label}`,
          }))}
        />
      </Space>
      {first === undefined || groups.length === 0 ? null : (
        <Suspense fallback={null}>
          <Chart
            kind="bar"
            lying
            title={t('report.chartGroups', { label: first.label, unit: first.unit })}
            categories={groups.map((group) => group.label)}
            series={[{ name: first.label, values: groups.map((group) => drawn(group.at.get(first.path))) }]}
          />
        </Suspense>
      )}
      <Table
        rowKey="key"
        size="small"
        dataSource={groups}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty description={t('report.groupsEmpty')} /> }}
        columns={[
          { title: t('report.group'), dataIndex: 'label', fixed: 'left' },
          ...chosen.map((figure) => ({
            title: `${figure.label}（${figure.unit}）`,
            key: figure.path,
            align: 'right' as const,
            render: (_: unknown, group: (typeof groups)[number]) => {
              const found = group.at.get(figure.path);
              return found === undefined ? (
                '—'
              ) : (
                <Value figure={found} open={(one) => open(one, { by, key: group.key }, group.label)} />
              );
            },
          })),
        ]}
      />
    </Space>
  );
};
