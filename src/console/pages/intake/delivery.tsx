// One delivery: when and whence it came, what became of it, and what can be done about it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { App, Button, Card, Descriptions, Skeleton, Space, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { deliveryQuery, type Delivered } from '../../api/run-queries.ts';
import { otherWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { IntakeArea } from './area.tsx';
import { Correction } from './correction.tsx';
import { Problems } from './problems.tsx';
import { StatusTag } from './status.tsx';

const route = getRouteApi('/inside/intake/$receipt');

const Facts = ({ delivery }: { readonly delivery: Delivered }) => {
  const { t } = useTranslation();
  const { clue } = delivery;
  const items = [
    { label: t('intake.status'), children: <StatusTag status={delivery.status} /> },
    { label: t('intake.source'), children: delivery.source },
    { label: t('intake.type'), children: otherWord(delivery.type ?? '—') },
    { label: t('intake.externalId'), children: delivery.externalId ?? '—' },
    { label: t('intake.received'), children: minuteOf(delivery.receivedAt) },
    { label: t('intake.settled'), children: delivery.settledAt === null ? '—' : minuteOf(delivery.settledAt) },
    {
      label: t('intake.clue'),
      children:
        clue === null ? (
          '—'
        ) : (
          <Link to="/clues/$number" params={{ number: clue }} className="numbers">
            {clue}
          </Link>
        ),
    },
    { label: t('intake.attempts'), children: delivery.attempts },
    { label: t('intake.webhookId'), children: delivery.webhookId },
    { label: t('intake.receipt'), children: delivery.receipt },
    { label: t('intake.correctedBy'), children: delivery.correctedBy ?? '—' },
    { label: t('intake.error'), children: delivery.error ?? '—' },
  ];
  return (
    <Card size="small">
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items.map((item, key) => ({ key, ...item }))} />
    </Card>
  );
};

const Replay = ({ receipt }: { readonly receipt: string }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: () => ask(client.POST('/api/deliveries/{receipt}/replay', { params: { path: { receipt } } })),
    onSuccess: () => void message.success(t('intake.replayed')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <Space orientation="vertical">
      <Space wrap>
        <Button loading={replay.isPending} onClick={() => replay.mutate()}>
          {t('intake.replay')}
        </Button>
        <span>{t('intake.replayHint')}</span>
      </Space>
      {replay.error === null ? null : <Failure error={replay.error} />}
    </Space>
  );
};

const Remedy = ({ delivery }: { readonly delivery: Delivered }) => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const { receipt, status } = delivery;
  const problems = delivery.problems ?? [];
  if (!['quarantined', 'parked'].includes(status)) return null;
  if (session?.role !== 'operator')
    return (
      <Space orientation="vertical" style={{ width: '100%' }}>
        <Typography.Text>{t('intake.onlyOperator')}</Typography.Text>
        <Problems problems={problems} />
      </Space>
    );
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Replay receipt={receipt} />
      {status === 'quarantined' ? (
        <Card size="small" title={t('intake.correctTitle')}>
          <Correction receipt={receipt} problems={problems} />
        </Card>
      ) : null}
    </Space>
  );
};

export const DeliveryPage = () => {
  const { receipt } = route.useParams();
  const found = useQuery({ ...deliveryQuery(receipt), refetchInterval: 5_000 });
  return (
    <IntakeArea>
      {found.error === null ? null : <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data === undefined ? (
        found.isPending && <Skeleton active />
      ) : (
        <>
          <Facts delivery={found.data} />
          <Remedy key={found.data.status} delivery={found.data} />
        </>
      )}
    </IntakeArea>
  );
};
