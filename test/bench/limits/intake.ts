// L3: a bare HTTP server that checks the signature and commits the inbox row and the clue, encrypted as the product's are, and nothing
// else. Started by the benchmark as a process of its own; prints its address.
import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { aesProvider } from '../../../src/crypto/provider.ts';

const WRITE = `with d as (
    insert into delivery (receipt, source, webhook_id, body_hash, key_id, body, type, external_id, event_at, received_at, recorded_at, status)
    values ($1, 'national-platform', $2, $3, $4, $5, 'clue.reported', $6, $7, now(), now(), 'registered')
    on conflict (source, webhook_id) do nothing returning receipt)
  insert into clue (id, number, source, external_id, intake_channel, workflow, workflow_version, rule_version, state, context, version,
    unit, reader_units, handlers, region, sector, submission, anonymous, reported_at, received_at, employer_name, workers, claimed_fen,
    paid_fen, workers_paid, split_fen, split_workers, updated_at)
  select n, 'XS-' || n, 'national-platform', $6, 'platform', 'clue', 1, '', 'received', '{}', 1, $8, '{}', '{}', $8, 'construction',
    'complaint', false, $7, now(), $9, $10, $11, 0, 0, 0, 0, now()
  from (select nextval('clue_id_seq') as n from d) as fresh`;

interface Body {
  readonly data: {
    readonly externalId: string;
    readonly reportedAt: string;
    readonly region: string;
    readonly employer: { readonly name: string };
    readonly arrears: { readonly amountFen: number; readonly workers: number };
  };
}

const secret = Buffer.from((process.env['SECRET'] ?? '').slice('whsec_'.length), 'base64');
const crypto = aesProvider([{ id: 'bench', key: Buffer.from(process.env['KEY'] ?? '', 'base64') }]);
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 20,
  options: '-c role=xiansuo_app',
});

const authentic = (headers: IncomingMessage['headers'], raw: Buffer): boolean => {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.`;
  const expected = createHmac('sha256', secret).update(signed).update(raw).digest();
  const found = Buffer.from(String(headers['webhook-signature']).slice('v1,'.length), 'base64');
  return found.length === expected.length && timingSafeEqual(found, expected);
};

const keep = async (headers: IncomingMessage['headers'], raw: Buffer): Promise<string> => {
  const { data } = JSON.parse(raw.toString('utf8')) as Body;
  const { keyId, sealed } = crypto.seal(raw, 'delivery');
  const receipt = randomUUID();
  await pool.query({
    name: 'limit-intake',
    text: WRITE,
    values: [
      receipt,
      headers['webhook-id'],
      createHash('sha256').update(raw).digest(),
      keyId,
      Buffer.from(sealed),
      data.externalId,
      data.reportedAt,
      data.region,
      data.employer.name,
      data.arrears.workers,
      data.arrears.amountFen,
    ],
  });
  return receipt;
};

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const raw = Buffer.concat(parts);
    if (!authentic(request.headers, raw)) return answer(response, 401, {});
    keep(request.headers, raw).then(
      (receipt) => answer(response, 202, { receipt, duplicate: false }),
      (error: unknown) => answer(response, 500, { detail: String(error) }),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(
    `ready: http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : ''}\n`,
  );
});
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
