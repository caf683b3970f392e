// The report of a campaign, live or as of a day: figures, groups, charts, frozen reports, files, paper.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, DatePicker, Skeleton, Space, Typography } from 'antd';
import dayjs from 'dayjs';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.ts';
import { language } from '../../i18n/setup.ts';
import { Failure } from '../../parts/failure.tsx';
import { useNow } from '../../parts/now.ts';
import { Sections } from '../../parts/sections.tsx';
import { dateOf, minuteOf } from '../../parts/time.ts';
import { Behind } from './behind.tsx';
import { Cards } from './cards.tsx';
import { figuresIn, type Figure } from './figures.ts';
import { Groups } from './groups.tsx';
import { Printed } from './printed.tsx';
import { exportAddress, reportQuery, type Behind as Wanted, type Grouping } from './queries.ts';
import { Snapshots } from './snapshots.tsx';
import { FigureTable } from './table.tsx';

const Charts = lazy(() => import('./charts.tsx'));
const Freeze = lazy(() => import('./freeze.tsx'));
const route = getRouteApi('/inside/campaigns/$id');
const FORMATS = ['xlsx', 'csv', 'json'] as const;

export const CampaignPage = () => {
  const { t, i18n } = useTranslation();
  const { id } = route.useParams();
  const { asOf, by = 'region' } = route.useSearch();
  const navigate = useNavigate({ from: '/campaigns/$id' });
  const today = dateOf(useNow());
  const { data: session } = useQuery(sessionQuery);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [freezing, setFreezing] = useState(false);
  const report = useQuery({
    ...reportQuery(id, asOf, by, i18n.language === 'en' ? 'en' : 'zh'),
    placeholderData: (before) => before,
  });
  if (report.error !== null && report.data === undefined)
    return <Failure error={report.error} retry={() => void report.refetch()} />;
  if (report.data === undefined) return <Skeleton active />;
  const { campaign, previous } = report.data;
  const figures = figuresIn(report.data.figures);
  const show = (figure: Figure, group?: { by: Grouping; key: string }, of?: string) =>
    setWanted({
      figure: figure.path,
      label: of === undefined ? figure.label : `${of} · ${figure.label}`,
      asOf: report.data.asOf,
      ...(group === undefined ? {} : { group }),
    });
  const ratio = figures.find((figure) => figure.path === wanted?.figure)?.of;
  const instead = ratio === undefined ? null : (figures.find(({ path }) => path === ratio.numerator)?.label ?? null);
  return (
    <>
      <Printed report={report.data} figures={figures} />
      <Space orientation="vertical" size="middle" className="screen" style={{ width: '100%' }}>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {campaign.name}
        </Typography.Title>
        <Space wrap>
          <Typography.Text type="secondary" className="numbers">
            {campaign.from} – {campaign.to}
          </Typography.Text>
          <Typography.Text strong className="numbers">
            {t('report.at', { at: minuteOf(report.data.asOf) })}
          </Typography.Text>
        </Space>
        <Space wrap>
          <DatePicker
            aria-label={t('report.asOf')}
            title={t('report.asOfHint')}
            placeholder={t('report.now')}
            value={asOf === undefined ? null : dayjs(asOf)}
            maxDate={dayjs(today)}
            onChange={(day) =>
              void navigate({ search: { by, ...(day === null ? {} : { asOf: day.format('YYYY-MM-DD') }) } })
            }
          />
          {FORMATS.map((format) => (
            <Button key={format} href={exportAddress(id, format, asOf, language())} download>
              {t('report.export')} {format === 'xlsx' ? 'Excel' : format.toUpperCase()}
            </Button>
          ))}
          <Button onClick={() => window.print()}>{t('report.print')}</Button>
          {session?.role === 'supervisor' || session?.role === 'admin' ? (
            <Button type="primary" onClick={() => setFreezing(true)}>
              {t('report.freeze')}
            </Button>
          ) : null}
        </Space>
        <Cards figures={figures} previous={previous} open={show} />
        {previous === null ? null : (
          <Typography.Text type="secondary">
            {t('report.previous', { name: previous.name })}（
            {t(previous.measured ? 'report.previousMeasured' : 'report.previousPublished')}
            {previous.source === null ? '' : `：${previous.source}`}）
          </Typography.Text>
        )}
        <Sections
          name={campaign.name}
          items={[
            {
              key: 'whole',
              label: t('report.whole'),
              children: <FigureTable figures={figures} previous={previous} open={show} />,
            },
            {
              key: 'groups',
              label: t('report.groups'),
              children: (
                <Groups
                  report={report.data}
                  figures={figures}
                  by={by}
                  choose={(chosen) =>
                    void navigate({ search: { by: chosen, ...(asOf === undefined ? {} : { asOf }) }, replace: true })
                  }
                  open={show}
                />
              ),
            },
            {
              key: 'charts',
              label: t('report.charts'),
              children: (
                <Suspense fallback={<Skeleton active />}>
                  <Charts figures={figures} />
                </Suspense>
              ),
            },
            { key: 'snapshots', label: t('report.snapshots'), children: <Snapshots id={id} /> },
          ]}
        />
        {wanted === null ? null : (
          <Behind campaign={id} wanted={wanted} instead={instead} close={() => setWanted(null)} />
        )}
        {freezing ? (
          <Suspense fallback={null}>
            <Freeze id={id} asOf={asOf} close={() => setFreezing(false)} />
          </Suspense>
        ) : null}
      </Space>
    </>
  );
};
