// A clue: one page with its facts, clocks, story and what may be done.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Card, Col, Row, Skeleton, Space, Typography } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, type Clue } from '../../api/client.ts';
import { clueQuery, offersQuery, sessionQuery } from '../../api/queries.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Offered } from '../../parts/offer-dialog.tsx';
import { Offers } from '../../parts/offers.tsx';
import { Sections } from '../../parts/sections.tsx';
import { StateTag } from '../../parts/state.tsx';
import { Clocks } from './clocks.tsx';
import { Facts } from './facts.tsx';
import { Meanwhile } from './meanwhile.tsx';
import './clue.css';
import { Present } from './present.tsx';
import { Story } from './story.tsx';

const Alike = lazy(() => import('./alike.tsx'));
const Diagram = lazy(() => import('./diagram.tsx'));
const Evidence = lazy(() => import('./evidence.tsx'));
const Papers = lazy(() => import('./papers.tsx'));
const Roster = lazy(() => import('./roster.tsx'));

const route = getRouteApi('/inside/clues/$number');

/** What leads on; the others change things beside or end it. */
const MAIN = new Set([
  'assign',
  'accept',
  'contact',
  'establish',
  'agree',
  'pay',
  'conclude',
  'approve',
  'revisit',
  'answer',
  'resume',
  'referBack',
]);

/** What is looked at when it is needed, and loaded then. */
const More = ({ clue, may }: { readonly clue: Clue; readonly may: ReadonlySet<string> }) => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const { number, state, handlers, unit } = clue;
  const worksOnIt =
    session?.role === 'supervisor' ||
    (session?.role === 'handler' && handlers.includes(session.username)) ||
    (session?.role === 'clerk' && clue.referredTo === session.unit);
  const makes = worksOnIt && (session.role === 'handler' || session.unit === unit);
  const panels = [
    { key: 'evidence', label: t('clue.evidence'), panel: <Evidence number={number} mayAdd={worksOnIt} /> },
    { key: 'alike', label: t('clue.alike'), panel: <Alike clue={clue} may={may} /> },
    { key: 'papers', label: t('clue.papers'), panel: <Papers number={number} mayMake={makes} /> },
    { key: 'machine', label: t('clue.machine'), panel: <Diagram state={state} may={may} /> },
    { key: 'roster', label: t('clue.roster'), panel: <Roster number={number} /> },
  ];
  return (
    <Card size="small" title={t('clue.more')}>
      <Sections
        name={t('clue.more')}
        items={panels.map(({ key, label, panel }) => ({
          key,
          label,
          children: <Suspense fallback={<Skeleton active />}>{panel}</Suspense>,
        }))}
      />
    </Card>
  );
};

export const CluePage = () => {
  const { number } = route.useParams();
  const clue = useQuery({ ...clueQuery(number), refetchInterval: 15_000 });
  const offers = useQuery(offersQuery(number));
  if (clue.error !== null) return <Failure error={clue.error} retry={() => void clue.refetch()} />;
  if (clue.data === undefined) return <Skeleton active />;
  const { version, state, dueAt } = clue.data;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Space wrap>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }} className="numbers">
          {number}
        </Typography.Title>
        <StateTag matter="clue" state={state} />
        <Due at={dueAt} />
        <Present number={number} />
      </Space>
      <Offers
        offers={(offers.data?.items ?? []) as unknown as Offered[]}
        main={(type) => MAIN.has(type)}
        stale={[['clue', number], ['clues'], ['tasks']]}
        version={version}
        meanwhile={(since) => <Meanwhile number={number} since={since} />}
        send={async (type, input) => {
          await ask(
            client.POST('/api/clues/{number}/events', { params: { path: { number } }, body: { type, input, version } }),
          );
        }}
      />
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={14}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <Facts clue={clue.data} />
            <More clue={clue.data} may={new Set((offers.data?.items ?? []).map((offer) => offer.type))} />
          </Space>
        </Col>
        <Col xs={24} xl={10}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <Clocks number={number} />
            <Story number={number} />
          </Space>
        </Col>
      </Row>
    </Space>
  );
};
