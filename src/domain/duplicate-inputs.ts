// What merging and dismissing take.
import { Type, type Static } from 'typebox';
import { inputSchema } from './inputs.ts';

const closed = { additionalProperties: false } as const;

export const MergeBody = Type.Object(
  {
    numbers: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
    }),
    dryRun: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type MergeBody = Static<typeof MergeBody>;

export const DismissBody = Type.Object(
  { reason: Type.String({ minLength: 2, maxLength: 1000, pattern: '\\S' }) },
  closed,
);
export type DismissBody = Static<typeof DismissBody>;

/** The fields of the event `split`, and the version of the clue that was read. */
export const SplitBody = Type.Object(
  {
    ...(inputSchema('split') as ReturnType<typeof Type.Object>).properties,
    version: Type.Integer({ description: 'the version of the clue that you have read' }),
  },
  closed,
);
