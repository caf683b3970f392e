// What may be attached to a clue or proceeding: attachments.yaml.
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

export const AttachmentsFile = Type.Object(
  {
    /** Of one file. */
    maxBytes: Type.Integer({ minimum: 1, maximum: 1024 * 1024 * 1024 }),
    /** Files of one clue or proceeding, withdrawn ones included. */
    perMatter: Type.Integer({ minimum: 1, maximum: 1000 }),
    types: Type.Array(
      Type.Object(
        {
          mediaType: Type.String({ pattern: '^[a-z]+/[a-z0-9.+-]+$' }),
          endings: Type.Array(Type.String({ pattern: '^[a-z0-9]+$' }), { minItems: 1 }),
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type AttachmentsFile = Static<typeof AttachmentsFile>;
