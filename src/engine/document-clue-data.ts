// What the forms about a clue are filled from: what was reported, where it was sent and why, what its verification found, whom the office
// told and how that is proven.
import { businessDate } from '../domain/business-date.ts';
import type { Data, TableRows } from '../domain/form-values.ts';
import type { ClueRecord } from '../domain/records.ts';
import { readSecret } from '../store/clue-lists.ts';
import { readUnitName } from '../store/documents.ts';
import { datum, JOINED, movesOf, namesOf, type Moved, type NameOf } from './document-moves.ts';
import type { Engine } from './engine.ts';
import { clueKey, openWords } from './sealing.ts';

interface Referral {
  /** What was asked for, and what was decided; one may be there without the other. */
  readonly request: Moved | null;
  readonly refer: Moved | null;
}

const asksToRefer = (move: Moved): boolean => move.type === 'request' && move.input['event'] === 'refer';

/** The last referral, with the request that it granted; a newer request stands alone. */
const referralOf = (moves: readonly Moved[]): Referral => {
  const ways = moves.filter((move) => move.type === 'refer' || asksToRefer(move));
  const [before, last] = [ways.at(-2), ways.at(-1)];
  if (last === undefined) return { request: null, refer: null };
  if (last.type !== 'refer') return { request: last, refer: null };
  return { request: before !== undefined && asksToRefer(before) ? before : null, refer: last };
};

const referralData = async (
  engine: Engine,
  clue: ClueRecord,
  moves: readonly Moved[],
  nameOf: NameOf,
): Promise<Data> => {
  const { request, refer } = referralOf(moves);
  const said = refer?.input ?? (request?.input['input'] as Readonly<Record<string, unknown>> | undefined) ?? {};
  const target = datum(said['target']);
  return {
    'refer.from': await readUnitName(engine.pool, String(refer?.facts['fromUnit'] ?? clue.unit)),
    'refer.target': target === null ? null : await readUnitName(engine.pool, String(target)),
    'refer.reason': datum(said['reason']),
    'refer.answerBy': datum(said['answerBy']),
    'refer.requestedBy': request === null ? null : nameOf(request.by),
    'refer.requestedOn': request?.on ?? null,
    'refer.decidedBy': refer === null ? null : nameOf(refer.by),
    'refer.decidedOn': refer?.on ?? null,
  };
};

const OUTCOMES = ['establish', 'notEstablish', 'conclude'];

const contactRows = (engine: Engine, contacts: readonly Moved[]): TableRows | null => {
  const { code } = engine.packages.documents;
  return contacts.length === 0
    ? null
    : contacts.map(({ input }) => [
        { type: 'date', value: businessDate(String(input['at'])) },
        { type: 'text', value: code('via', String(input['via'])) },
        { type: 'text', value: code('contactOutcome', String(input['outcome'])) },
      ]);
};

const verificationData = (engine: Engine, clue: ClueRecord, moves: readonly Moved[], nameOf: NameOf): Data => {
  const { code } = engine.packages.documents;
  const found = moves.findLast((move) => OUTCOMES.includes(move.type));
  const said = (field: string): unknown =>
    moves.findLast((move) => OUTCOMES.includes(move.type) && move.input[field] !== undefined)?.input[field];
  const conclusion = engine.packages.conclusions.find((one) => one.code === clue.conclusion);
  const ledger = said('ledger');
  const items = said('ledgerItems');
  const contacts = moves.filter((move) => move.type === 'contact' && move.input['with'] !== 'employer');
  return {
    'verify.result': found === undefined ? null : code('established', clue.verifiedFen === null ? 'no' : 'yes'),
    'verify.by': found === undefined ? null : nameOf(found.by),
    'verify.on': found?.on ?? null,
    'verify.verifiedFen': clue.verifiedFen,
    'verify.workers': clue.verifiedWorkers,
    'verify.employmentRelation':
      clue.employmentRelation === null ? null : code('employmentRelation', clue.employmentRelation),
    'verify.ledger': typeof ledger === 'string' ? code('ledger', ledger) : null,
    'verify.ledgerItems': Array.isArray(items)
      ? items.map((item) => code('ledgerItem', String(item))).join(JOINED)
      : null,
    'verify.contacts': contactRows(engine, contacts),
    'verify.conclusion': conclusion?.label.zh ?? null,
    'verify.account': datum(said('account')),
  };
};

export const clueData = async (engine: Engine, clue: ClueRecord): Promise<Data> => {
  const secret = await readSecret(engine.pool, clue.id);
  const key = clueKey(engine.crypto, secret);
  const words = key === null || secret?.sealed == null ? null : openWords(engine.crypto, key, secret.sealed);
  const moves = await movesOf(engine, { id: clue.id, secret });
  const nameOf = await namesOf(
    engine,
    moves.map((move) => move.by),
  );
  const { code } = engine.packages.documents;
  return {
    'clue.submission': code('submission', clue.submission),
    'clue.channel': code('channel', clue.intakeChannel),
    'clue.source': clue.source,
    'clue.sector': code('sector', clue.sector),
    'clue.reportedOn': businessDate(clue.reportedAt),
    'clue.receivedOn': businessDate(clue.receivedAt),
    'clue.arrearsFrom': clue.arrearsFrom,
    'clue.arrearsTo': clue.arrearsTo,
    'clue.workers': clue.workers,
    'clue.claimedFen': clue.claimedFen,
    'clue.description': words?.description ?? null,
    'reporter.name': words?.reporter?.name ?? null,
    'reporter.idNumber': words?.reporter?.idNumber ?? null,
    'reporter.phone': words?.reporter?.phone ?? null,
    'reporter.bankCard': words?.reporter?.bankCard ?? null,
    ...(await referralData(engine, clue, moves, nameOf)),
    ...verificationData(engine, clue, moves, nameOf),
  };
};

/** How the employer of these clues was told to come, and what proves it (人社部发〔2014〕100号, 一(二)). */
export const noticesToEmployer = async (engine: Engine, clues: readonly ClueRecord[]): Promise<TableRows | null> => {
  const { code } = engine.packages.documents;
  const told: Moved[] = [];
  for (const clue of clues) {
    const moves = await movesOf(engine, { id: clue.id, secret: await readSecret(engine.pool, clue.id) });
    told.push(...moves.filter((move) => move.type === 'contact' && move.input['with'] === 'employer'));
  }
  if (told.length === 0) return null;
  return told
    .sort((a, b) => String(a.input['at']).localeCompare(String(b.input['at'])))
    .map(({ input }) => [
      { type: 'date', value: businessDate(String(input['at'])) },
      { type: 'text', value: code('via', String(input['via'])) },
      { type: 'text', value: code('contactOutcome', String(input['outcome'])) },
      { type: 'longText', value: String(input['summary'] ?? '') },
      { type: 'longText', value: String(input['receipt'] ?? engine.packages.documents.word('blank')) },
    ]);
};
