// Whether it works, what waits and how long, in words: the same figures that Prometheus reads.
import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Col, Row, Skeleton, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.ts';
import { alarmWord, waitingWord } from '../../i18n/run-codes.ts';
import { stateWord } from '../../i18n/states.ts';
import { Failure } from '../../parts/failure.tsx';
import { samplesOf, type Sample } from '../../parts/metrics.ts';
import { AdminArea } from './area.tsx';

const readHealth = async () => {
  const [ready, metrics] = await Promise.all([fetch('/readyz'), fetch('/metrics')]);
  const said = (await ready.json().catch(() => ({}))) as { detail?: string };
  if (!metrics.ok) throw new Error(`/metrics: HTTP ${metrics.status}`);
  return { ready: ready.ok, detail: said.detail ?? '', samples: samplesOf(await metrics.text()) };
};

const useAge = () => {
  const { t } = useTranslation();
  return (seconds: number): string => {
    if (seconds < 120) return t('health.seconds', { count: Math.round(seconds) });
    return seconds < 7200
      ? t('health.minutes', { count: Math.round(seconds / 60) })
      : t('health.hours', { count: Math.round(seconds / 3600) });
  };
};

interface Line {
  readonly what: string;
  readonly count: number;
  readonly oldest?: string;
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const { t } = useTranslation();
  const aged = lines.some((line) => line.oldest !== undefined);
  return (
    <Card size="small" title={title}>
      <Table<Line>
        rowKey="what"
        size="small"
        pagination={false}
        dataSource={[...lines]}
        locale={{ emptyText: <Typography.Text>{t('health.none')}</Typography.Text> }}
        columns={[
          { title: t('health.what'), dataIndex: 'what' },
          { title: t('health.count'), dataIndex: 'count', align: 'right' as const },
          ...(aged ? [{ title: t('health.oldest'), dataIndex: 'oldest', align: 'right' as const }] : []),
        ]}
      />
    </Card>
  );
};

const Figures = ({ samples }: { readonly samples: readonly Sample[] }) => {
  const { t } = useTranslation();
  const age = useAge();
  const of = (name: string) => samples.filter((sample) => sample.name === `xiansuo_${name}`);
  const label = (sample: Sample, name: string): string => sample.labels[name] ?? '';
  const oldest = (sample: Sample): number =>
    of('waiting_oldest_seconds').find(
      ({ labels }) => labels['what'] === sample.labels['what'] && labels['state'] === sample.labels['state'],
    )?.value ?? 0;
  const overdue = of('deadline_overdue_hours_count')[0]?.value ?? 0;
  const notDue = of('deadline_overdue_hours_bucket').find((sample) => sample.labels['le'] === '0')?.value ?? 0;
  const cards = [
    {
      title: t('health.waiting'),
      lines: of('waiting').map((sample) => ({
        what: `${waitingWord(label(sample, 'what'))} · ${waitingWord(label(sample, 'state'))}`,
        count: sample.value,
        oldest: age(oldest(sample)),
      })),
    },
    {
      title: t('health.alarms'),
      lines: of('alarms').map((sample) => ({ what: alarmWord(label(sample, 'kind')), count: sample.value })),
    },
    {
      title: t('health.clues'),
      lines: of('clues').map((sample) => ({ what: stateWord('clue', label(sample, 'state')), count: sample.value })),
    },
    {
      title: t('health.overdue'),
      lines: [
        { what: t('health.overdueCount'), count: overdue - notDue },
        { what: t('health.notDue'), count: notDue },
      ],
    },
    {
      title: t('health.jobs'),
      lines: of('queue_jobs')
        .filter((sample) => sample.value > 0)
        .map((sample) => ({
          what: `${waitingWord(label(sample, 'queue'))} · ${waitingWord(label(sample, 'state'))}`,
          count: sample.value,
        })),
    },
  ];
  return (
    <Row gutter={[16, 16]}>
      {cards.map((card) => (
        <Col key={card.title} xs={24} lg={12}>
          <Lines {...card} />
        </Col>
      ))}
    </Row>
  );
};

export const HealthPage = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const admin = session?.role === 'admin';
  const health = useQuery({ queryKey: ['health'], queryFn: readHealth, refetchInterval: 15_000 });
  return (
    <AdminArea>
      {health.error === null ? null : <Failure error={health.error} retry={() => void health.refetch()} />}
      {health.isPending ? <Skeleton active /> : null}
      {health.data === undefined ? null : (
        <>
          <Alert
            type={health.data.ready ? 'success' : 'error'}
            showIcon
            role="status"
            title={t(health.data.ready ? 'health.ready' : 'health.notReady')}
            description={health.data.ready ? t('health.readyHint') : health.data.detail}
          />
          {admin ? <a href="/admin/queues/board">{t('health.board')}</a> : null}
          <Figures samples={health.data.samples} />
        </>
      )}
    </AdminArea>
  );
};
