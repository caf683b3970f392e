// What a source's later delivery says to its clue: a supplement, or its wish to withdraw. A report that is known already is
// no second clue: what changed in it is recorded. Nothing personal stays outside the seal.
import type { SourceEvent, Reported } from '../domain/delivery.ts';
import type { Saying } from '../domain/move.ts';
import type { ClueRecord } from '../domain/records.ts';
import type { ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { clueKey, sealInput } from './sealing.ts';

/** The fields of a repeated report that differ from what the clue holds. */
const changes = (clue: ClueRecord, { data }: Reported): Record<string, { before: unknown; after: unknown }> => {
  const pairs: [string, unknown, unknown][] = [
    ['region', clue.region, data.region],
    ['sector', clue.sector, data.sector],
    ['submission', clue.submission, data.submission],
    ['employer.name', clue.employerName, data.employer.name],
    ['employer.creditCode', clue.employerCode, data.employer.creditCode ?? clue.employerCode],
    ['employer.address', clue.employerAddress, data.employer.address ?? clue.employerAddress],
    ['project.name', clue.projectName, data.project?.name ?? null],
    ['project.funding', clue.projectFunding, data.project?.funding ?? null],
    ['project.generalContractor', clue.generalContractor, data.project?.generalContractor ?? null],
    ['arrears.amountFen', clue.claimedFen, data.arrears.amountFen],
    ['arrears.workers', clue.workers, data.arrears.workers],
    ['arrears.from', clue.arrearsFrom, data.arrears.from ?? clue.arrearsFrom],
    ['employmentRelation', clue.employmentRelation, data.employmentRelation ?? clue.employmentRelation],
    ['arrears.to', clue.arrearsTo, data.arrears.to ?? clue.arrearsTo],
  ];
  return Object.fromEntries(
    pairs.filter(([, before, after]) => before !== after).map(([name, before, after]) => [name, { before, after }]),
  );
};

interface Said {
  readonly type: 'supplement' | 'withdraw';
  readonly open: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>>;
}

const arrears = (found: { amountFen: number; workers: number } | undefined): Record<string, number> =>
  found === undefined ? {} : { claimedFen: found.amountFen, workers: found.workers };

const heard = (clue: ClueRecord, event: SourceEvent): Said => {
  switch (event.type) {
    case 'clue.reported': {
      const changed = changes(clue, event);
      return {
        type: 'supplement',
        open: {
          note: 'clue.reported',
          changed: Object.keys(changed),
          changes: changed,
          ...arrears(event.data.arrears),
        },
        words: {
          reporter: event.data.reporter,
          description: event.data.description,
          attachments: event.data.attachments ?? [],
        },
      };
    }
    case 'clue.supplemented':
      return {
        type: 'supplement',
        open: { note: event.data.note, ...arrears(event.data.arrears) },
        words: { attachments: event.data.attachments ?? [] },
      };
    case 'clue.withdrawn':
      return clue.state === 'received' || clue.state === 'assigned'
        ? { type: 'withdraw', open: { reason: event.data.reason }, words: {} }
        : {
            type: 'supplement',
            open: { note: `clue.withdrawn: ${event.data.reason}`, changed: ['withdrawn'] },
            words: {},
          };
  }
};

/** The saying of a source's delivery for the clue as it stands (`clue`); `read` brings its key. */
export const sourceSaying = (
  engine: Engine,
  read: ClueRead,
  clue: ClueRecord,
  event: SourceEvent,
  source: string,
): Saying => {
  const { type, open, words } = heard(clue, event);
  const { plain, sealed } = sealInput(engine.crypto, clueKey(engine.crypto, read.secret), type, open, words);
  return { type, input: plain, facts: {}, by: source, sealed };
};
