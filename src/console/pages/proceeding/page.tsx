// A proceeding of any kind: what it is, its clocks, its story and what may be done; the clues that it carries.
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Card, Col, Descriptions, Row, Skeleton, Space, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../../../workflows/proceedings/kinds.ts';
import {
  proceedingDeadlinesQuery,
  proceedingHistoryQuery,
  proceedingOffersQuery,
  proceedingQuery,
  sendToProceeding,
} from '../../api/proceeding-queries.ts';
import { fieldWord } from '../../i18n/codes.ts';
import { kindWord, moveWord, proceedingStateWord } from '../../i18n/machines.ts';
import { Clocks, FirstClock } from '../../parts/clocks.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Offered } from '../../parts/offer-dialog.tsx';
import { Offers } from '../../parts/offers.tsx';
import { Story } from '../../parts/story.tsx';
import { minuteOf } from '../../parts/time.ts';
import { shown } from '../../parts/values.tsx';

/** What reverses or ends it stands behind what leads on. */
const ASIDE = /withdraw|suspend|reject|refuse|return|cancel|close|extend|reassign|correct/i;

type Proceeding = Awaited<ReturnType<NonNullable<ReturnType<typeof proceedingQuery>['queryFn']>>>;

const Facts = ({ proceeding }: { readonly proceeding: Proceeding }) => {
  const { t } = useTranslation();
  const { unit, receiver, handlers, region, openedAt, closedAt, fields, amounts } = proceeding;
  const own = Object.entries({ ...amounts, ...fields }).flatMap(([name, value]) => {
    const said = shown(name, value);
    return said === null ? [] : [{ key: name, label: fieldWord(name), children: said }];
  });
  return (
    <Card size="small" title={proceeding.subject}>
      <Descriptions
        size="small"
        column={1}
        items={[
          { key: 'unit', label: t('col.unit'), children: unit },
          ...(receiver === null ? [] : [{ key: 'receiver', label: t('proceedings.receiver'), children: receiver }]),
          { key: 'handlers', label: t('col.assignee'), children: handlers.join('、') },
          { key: 'region', label: t('proceedings.region'), children: region },
          { key: 'opened', label: t('proceedings.openedAt'), children: minuteOf(openedAt) },
          ...(closedAt === null
            ? []
            : [{ key: 'closed', label: t('proceedings.closedAt'), children: minuteOf(closedAt) }]),
          ...own,
        ]}
      />
    </Card>
  );
};

const Clues = ({ numbers }: { readonly numbers: readonly string[] }) => {
  const { t } = useTranslation();
  return (
    <Card size="small" title={t('proceedings.clues')}>
      {numbers.length === 0 ? (
        <Typography.Text type="secondary">{t('proceedings.noClues')}</Typography.Text>
      ) : (
        <Space wrap>
          {numbers.map((number) => (
            <Link key={number} to="/clues/$number" params={{ number }} className="numbers">
              {number}
            </Link>
          ))}
        </Space>
      )}
    </Card>
  );
};

export const ProceedingPage = () => {
  const [, collection = '', number = ''] = useLocation().pathname.split('/').map(decodeURIComponent);
  const of = collection as Collection;
  const proceeding = useQuery({ ...proceedingQuery(of, number), refetchInterval: 15_000 });
  const offers = useQuery(proceedingOffersQuery(of, number));
  const deadlines = useQuery(proceedingDeadlinesQuery(of, number));
  const history = useQuery(proceedingHistoryQuery(of, number));
  if (proceeding.error !== null) return <Failure error={proceeding.error} retry={() => void proceeding.refetch()} />;
  if (proceeding.data === undefined) return <Skeleton active />;
  const { kind, state, version } = proceeding.data;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Space wrap>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {kindWord(kind)} <span className="numbers">{number}</span>
        </Typography.Title>
        <Tag>{proceedingStateWord(kind, state)}</Tag>
      </Space>
      <FirstClock deadlines={deadlines.data?.items ?? []} />
      <Offers
        offers={(offers.data?.items ?? []) as unknown as Offered[]}
        main={(type) => !ASIDE.test(type)}
        stale={[['proceeding', number], ['proceedings'], ['tasks'], ['clue']]}
        version={version}
        send={(type, input) => sendToProceeding(of, number, { type, input, version })}
      />
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={14}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <Facts proceeding={proceeding.data} />
            <Clues numbers={proceeding.data.clues} />
          </Space>
        </Col>
        <Col xs={24} xl={10}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <Clocks deadlines={deadlines.data?.items} error={deadlines.error} />
            <Story moves={history.data?.items} error={history.error} word={(type) => moveWord(kind, type)} />
          </Space>
        </Col>
      </Row>
    </Space>
  );
};
