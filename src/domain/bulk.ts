// What may be done to many matters at once: only what says the same about each of them.
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** A contact, a finding or a payment is about one person's matter and is written down one by one. */
export const BULK_EVENTS = ['assign', 'reassign', 'urge', 'supervise'] as const;

const MOST = 200;

export const BulkBody = Type.Object(
  {
    type: Type.Enum([...BULK_EVENTS]),
    input: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    numbers: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
      minItems: 1,
      maxItems: MOST,
      uniqueItems: true,
    }),
    versions: Type.Optional(
      Type.Array(Type.Integer(), {
        maxItems: MOST,
        description: 'as the dry run said them, in the order of the numbers; a clue that has moved since is refused',
      }),
    ),
    dryRun: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type BulkBody = Static<typeof BulkBody>;

export const BULK_TASKS = ['claim', 'release', 'delegate'] as const;

export const TaskBulkBody = Type.Object(
  {
    what: Type.Enum([...BULK_TASKS]),
    ids: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: MOST, uniqueItems: true }),
    to: Type.Optional(Type.String({ maxLength: 128, description: 'with delegate: to whom' })),
    reason: Type.Optional(Type.String({ minLength: 2, maxLength: 500, pattern: '\\S', description: 'with delegate' })),
    dryRun: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type TaskBulkBody = Static<typeof TaskBulkBody>;
