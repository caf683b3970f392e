// A part of a clue becomes a clue of its own: a move of the whole and the first move of the part, in one transaction, each naming the
// other. What was claimed with the whole stays written there; a total counts it less what its parts claim.
import { InvalidInput, StaleClue } from '../domain/errors.ts';
import type { ClueData } from '../domain/delivery.ts';
import { draftOf, say, writeOf, type Saying } from '../domain/move.ts';
import type { ClueRecord, MoveWrite } from '../domain/records.ts';
import { readSecret } from '../store/clue-lists.ts';
import { writeMoves, writeRegistrations } from '../store/moves.ts';
import { nextClueIds, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { beginClue, clueNumber } from './begin-clue.ts';
import type { Engine } from './engine.ts';
import { responsibleUnit } from './responsible-unit.ts';
import { clueKey, openWords, type ClueWords } from './sealing.ts';

interface SplitInput {
  readonly employer?: { readonly name: string; readonly creditCode?: string; readonly address?: string };
  readonly project?: { readonly name: string; readonly funding?: string; readonly generalContractor?: string };
  readonly region?: string;
  readonly arrears: ClueData['arrears'];
}

const NO_WORDS: ClueWords = { reporter: null, description: '', attachments: [] };

/** Who reported the whole reported the part; nothing is known of somebody who was forgotten. */
const wordsOf = async (engine: Engine, id: number): Promise<ClueWords> => {
  const secret = await readSecret(engine.pool, id);
  const key = clueKey(engine.crypto, secret);
  return key === null || secret?.sealed == null ? NO_WORDS : openWords(engine.crypto, key, secret.sealed);
};

const employerOf = (clue: ClueRecord, input: SplitInput): ClueData['employer'] =>
  input.employer ?? {
    name: clue.employerName,
    ...(clue.employerCode === null ? {} : { creditCode: clue.employerCode }),
    ...(clue.employerAddress === null ? {} : { address: clue.employerAddress }),
  };

const projectOf = (clue: ClueRecord, input: SplitInput): ClueData['project'] => {
  const name = input.project?.name ?? clue.projectName;
  if (name === null) return null;
  return {
    name,
    funding: (input.project?.funding ?? clue.projectFunding ?? 'private') as NonNullable<
      ClueData['project']
    >['funding'],
    generalContractor: input.project?.generalContractor ?? clue.generalContractor ?? '',
  };
};

/** The first move of the part: its own clocks from now, the receipt of the whole, its way in and its reporter. */
const partWrite = async (
  engine: Engine,
  clue: ClueRecord,
  input: SplitInput,
  id: number,
  said: Saying,
  now: string,
): Promise<MoveWrite> => {
  const region = input.region ?? clue.region;
  const elsewhere = input.region !== undefined && input.region !== clue.region;
  const unit = elsewhere ? await responsibleUnit(engine, region, clue.sector) : clue.unit;
  if (unit === null)
    throw new InvalidInput([
      { path: '/input/region', message: `found ${region}, for which no office of this installation is responsible` },
    ]);
  const words = await wordsOf(engine, clue.id);
  const data = {
    submission: clue.submission,
    reportedAt: clue.reportedAt,
    region,
    sector: clue.sector as ClueData['sector'],
    employer: employerOf(clue, input),
    project: projectOf(clue, input),
    arrears: input.arrears,
    reporter: words.reporter as ClueData['reporter'],
    description: words.description,
    attachments: words.attachments as NonNullable<ClueData['attachments']>,
    ...(clue.employmentRelation === null
      ? {}
      : { employmentRelation: clue.employmentRelation as NonNullable<ClueData['employmentRelation']> }),
  };
  const write = beginClue(
    engine,
    {
      id,
      data,
      // The source knows the whole by its number there; it is told of that.
      source: null,
      intakeChannel: clue.intakeChannel,
      by: said.by,
      unit,
      receivedAt: clue.receivedAt,
      receipt: null,
      requestId: said.requestId ?? null,
      splitFrom: clue.number,
      readerUnits: unit === clue.unit ? [] : [clue.unit],
      beginsAt: now,
    },
    now,
  );
  return {
    ...write,
    clue: {
      ...write.clue,
      anonymous: clue.anonymous,
      projectFunding: input.project?.funding ?? clue.projectFunding,
      generalContractor: input.project?.generalContractor ?? clue.generalContractor,
    },
  };
};

/** Writes the move of the whole and the part that it became. */
export const splitOff = async (
  engine: Engine,
  read: ClueRead,
  said: Saying,
  input: Readonly<Record<string, unknown>>,
  remember: (write: MoveWrite) => MoveWrite,
  now: string,
): Promise<void> => {
  const { clue } = read;
  const [id] = await nextClueIds(engine.pool, 1);
  const part = await partWrite(engine, clue, input as unknown as SplitInput, id as number, said, now);
  const saying: Saying = { ...said, facts: { ...said.facts, into: clueNumber(id as number, now) } };
  const whole = remember(
    writeOf(say(draftOf(clue, read.deadlines, read.tasks), saying, engine.rulesFor(clue.region), now)),
  );
  await inTransaction(engine.pool, async (client) => {
    if (!(await writeMoves(client, [whole])).has(clue.id))
      throw new StaleClue(clue.number, clue.version, clue.version + 1);
    await writeRegistrations(client, [part]);
  });
};
