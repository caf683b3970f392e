// What config/imports.yaml may say.
import { Type, type Static } from 'typebox';
import { IMPORT_FIELDS, WORD_FIELDS } from '../src/domain/import/fields.ts';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1 });

export const ImportsFile = Type.Object(
  {
    source: text(),
    verified: Type.Enum(['LAW', 'SRC', '2ND', 'GK', 'profile']),
    headers: Type.Partial(
      Type.Object(
        Object.fromEntries(IMPORT_FIELDS.map(({ field }) => [field, Type.Array(text(), { uniqueItems: true })])),
      ),
      closed,
    ),
    words: Type.Partial(
      Type.Object(
        Object.fromEntries(
          Object.entries(WORD_FIELDS).map(([field, codes]) => [field, Type.Record(text(), Type.Enum([...codes]))]),
        ),
      ),
      closed,
    ),
  },
  closed,
);
export type ImportsFile = Static<typeof ImportsFile>;

/** Without its names nothing is guessed; columns are chosen by hand. */
export const NO_IMPORTS = { headers: {}, words: {} } as const;
