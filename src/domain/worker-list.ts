// A clue's list of workers against the clue's own amounts: differences are said, nothing is overwritten. Pure.
import { Type, type Static } from 'typebox';
import { MAX_FEN } from './inputs.ts';

const closed = { additionalProperties: false } as const;
const fen = () => Type.Integer({ minimum: 0, maximum: MAX_FEN });
const number = () => Type.String({ minLength: 1, maxLength: 32 });

/** Without a key of the office's own, the identity card tells who it is; without both, nobody could be found again. */
export const WorkerBody = Type.Object(
  {
    key: Type.Optional(Type.String({ minLength: 1, maxLength: 64, pattern: '\\S' })),
    name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
    idNumber: Type.Optional(number()),
    phone: Type.Optional(number()),
    bankCard: Type.Optional(number()),
    claimedFen: fen(),
    verifiedFen: Type.Optional(fen()),
    paidFen: Type.Optional(fen()),
    removed: Type.Optional(Type.Boolean()),
  },
  { ...closed, anyOf: [{ required: ['key'] }, { required: ['idNumber'] }] },
);
export type WorkerBody = Static<typeof WorkerBody>;

export const WorkersBody = Type.Object({ workers: Type.Array(WorkerBody, { minItems: 1, maxItems: 500 }) }, closed);
export type WorkersBody = Static<typeof WorkersBody>;

export interface Sums {
  readonly workers: number;
  readonly claimedFen: number;
  readonly verifiedFen: number;
  readonly paidFen: number;
  readonly unverified: number;
}

export interface OfClue {
  readonly workers: number;
  readonly splitWorkers: number;
  readonly claimedFen: number;
  readonly splitFen: number;
  readonly verifiedFen: number | null;
  readonly paidFen: number;
}

export interface SumWarning {
  readonly code: 'workersDiffer' | 'claimedDiffers' | 'verifiedDiffers' | 'paidDiffers' | 'paidAboveVerified';
  readonly listed: number;
  readonly clue: number;
  readonly message: string;
}

const differs = (code: SumWarning['code'], what: string, listed: number, clue: number): SumWarning[] =>
  listed === clue
    ? []
    : [{ code, listed, clue, message: `the list has ${listed} ${what}, the clue ${clue}; neither changes the other` }];

/** Where the list and the clue say different things; none without a list. */
export const sumWarnings = (sums: Sums, clue: OfClue): readonly SumWarning[] => {
  if (sums.workers === 0) return [];
  const verified = sums.unverified === 0 ? sums.verifiedFen : null;
  return [
    ...differs('workersDiffer', 'workers', sums.workers, Math.max(0, clue.workers - clue.splitWorkers)),
    ...differs('claimedDiffers', '分 claimed', sums.claimedFen, Math.max(0, clue.claimedFen - clue.splitFen)),
    ...(verified === null || clue.verifiedFen === null
      ? []
      : differs('verifiedDiffers', '分 verified', verified, clue.verifiedFen)),
    ...differs('paidDiffers', '分 paid', sums.paidFen, clue.paidFen),
    ...(verified !== null && sums.paidFen > verified
      ? [
          {
            code: 'paidAboveVerified' as const,
            listed: sums.paidFen,
            clue: verified,
            message: `the list has ${sums.paidFen} 分 paid and only ${verified} 分 verified`,
          },
        ]
      : []),
  ];
};
