// A clue: one page with its facts, clocks, story and what may be done.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Col, Row, Skeleton, Space, Typography } from 'antd';
import { ask, client } from '../../api/client.ts';
import { clueQuery, offersQuery } from '../../api/queries.ts';
import { Due } from '../../parts/due.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Offered } from '../../parts/offer-dialog.tsx';
import { Offers } from '../../parts/offers.tsx';
import { StateTag } from '../../parts/state.tsx';
import { Clocks } from './clocks.tsx';
import { Facts } from './facts.tsx';
import { Story } from './story.tsx';

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
      </Space>
      <Offers
        offers={(offers.data?.items ?? []) as unknown as Offered[]}
        main={(type) => MAIN.has(type)}
        stale={[['clue', number], ['clues'], ['tasks']]}
        send={async (type, input) => {
          await ask(
            client.POST('/api/clues/{number}/events', { params: { path: { number } }, body: { type, input, version } }),
          );
        }}
      />
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={14}>
          <Facts clue={clue.data} />
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
