// A clue without a database: the machine, the clock rules and the pure move, for tests that say thousands of things to it.
import { begin, CURRENT, restore, step } from '../../workflows/catalogue.ts';
import type { ClueContext } from '../../workflows/context.ts';
import type { ClueEvent, ClueEventType, EventFacts } from '../../workflows/events.ts';
import type { ClueState } from '../../workflows/states.ts';
import { loadRules } from '../../config/load.ts';
import type { ClueRules } from '../../src/domain/clue-rules.ts';
import { draftOf, record, say, type Draft } from '../../src/domain/move.ts';
import type { ClueRecord } from '../../src/domain/records.ts';
import { rulesByRegion } from '../../src/engine/rules-by-region.ts';

export const RULES: ClueRules = rulesByRegion(loadRules('config'))('630102');

export interface Said {
  readonly type: ClueEventType;
  readonly input?: object;
  readonly facts?: EventFacts;
  readonly by?: string;
}

export const ORIGIN = { unit: '630102', submission: 'complaint', claimedFen: 100_000, workers: 3 } as const;

export interface Standing {
  readonly state: ClueState;
  readonly context: ClueContext;
}

export const fresh = (): Standing => begin(ORIGIN);

/** Where a clue stands after these sayings; null when the machine does not take the last one. */
export const after = (
  from: Standing,
  ...said: readonly Said[]
): (Standing & { readonly effects: readonly { type: string; params: object }[] }) | null => {
  let now: Standing & { effects: readonly { type: string; params: object }[] } = { ...from, effects: [] };
  for (const [index, one] of said.entries()) {
    const event = {
      type: one.type,
      input: one.input ?? {},
      facts: one.facts ?? {},
      by: one.by ?? 'somebody',
      at: '2021-11-01T01:00:00.000Z',
      seq: 100 + index,
    } as unknown as ClueEvent;
    const moved = step(restore(CURRENT.workflow, CURRENT.version, now.state, now.context), event);
    if (moved === null) return null;
    now = moved;
  }
  return now;
};

const RECORD: Omit<ClueRecord, 'context' | 'state'> = {
  id: 1,
  number: 'XS2021-000001',
  source: 's',
  externalId: 'e',
  intakeChannel: 'platform',
  workflow: CURRENT.workflow,
  workflowVersion: CURRENT.version,
  ruleVersion: '',
  version: 0,
  unit: ORIGIN.unit,
  readerUnits: [],
  handlers: [],
  referredTo: null,
  region: '630102',
  sector: 'construction',
  submission: 'complaint',
  anonymous: false,
  reportedAt: '',
  receivedAt: '',
  employerName: '',
  employerCode: null,
  employerAddress: null,
  projectName: null,
  projectFunding: null,
  generalContractor: null,
  arrearsFrom: null,
  arrearsTo: null,
  workers: 3,
  claimedFen: 100_000,
  verifiedFen: null,
  verifiedWorkers: null,
  orderedFen: null,
  agreedFen: null,
  paidFen: 0,
  workersPaid: 0,
  conclusion: null,
  publicReply: null,
  ground: null,
  duplicateOf: null,
  splitFrom: null,
  splitFen: 0,
  splitWorkers: 0,
  employmentRelation: null,
  closedAt: null,
  dueAt: null,
  updatedAt: '',
};

/** A registered clue with its clocks and tasks, at this business time. */
export const registered = (at: string): Draft => {
  const clue: ClueRecord = { ...RECORD, state: 'received', context: {}, receivedAt: at, reportedAt: at, updatedAt: at };
  const said = { type: 'registered' as never, input: { origin: ORIGIN }, facts: {}, by: 's' };
  return record(draftOf(clue, [], []), begin(ORIGIN), said, RULES, at, at);
};

/** Says it at this business time; null when the machine does not take it. */
export const saidAt = (draft: Draft, said: Said, at: string): Draft | null => {
  try {
    return say(
      draft,
      { type: said.type, input: { ...said.input }, facts: said.facts ?? {}, by: said.by ?? 'somebody' },
      RULES,
      at,
    );
  } catch (error) {
    if ((error as { code?: string }).code === 'not_taken') return null;
    throw error;
  }
};
