// The forms (文书) of `forms/*.yaml` and how they are numbered: shape, places, sources, states, and that nothing of a reporter has a place
// in what an employer gets. Checked at start like every other package.
import { Type, type Static, type TSchema } from 'typebox';
import { formProblems, type Form } from '../src/domain/form.ts';
import { ABOUT_KINDS, type AboutKind } from '../src/domain/form-sources.ts';
import { placesIn } from '../src/domain/form.ts';
import { statesOf } from '../workflows/proceedings/catalogue.ts';
import { CLUE_STATES } from '../workflows/states.ts';
import { Verified } from './schemas.ts';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1 });
const name = () => Type.String({ pattern: '^[a-zA-Z][A-Za-z0-9]*$' });

const Field = Type.Object(
  {
    label: text(),
    type: Type.Enum(['text', 'longText', 'date', 'dateTime', 'fen', 'count', 'table']),
    from: Type.Optional(text()),
    ask: Type.Optional(Type.Boolean()),
    optional: Type.Optional(Type.Boolean()),
  },
  closed,
);

const only = { onlyWith: Type.Optional(name()) };
const SectionSchema = Type.Union([
  Type.Object({ ...only, paragraph: text(), align: Type.Optional(Type.Enum(['left', 'right', 'center'])) }, closed),
  Type.Object({ ...only, heading: text() }, closed),
  Type.Object({ ...only, rows: Type.Array(Type.Array(text(), { minItems: 1, maxItems: 4 }), { minItems: 1 }) }, closed),
  Type.Object({ ...only, list: name(), head: Type.Array(text(), { minItems: 1, maxItems: 8 }) }, closed),
  Type.Object({ ...only, signatures: Type.Array(text(), { minItems: 1, maxItems: 12 }) }, closed),
]);

export const FormFile = Type.Object(
  {
    form: name(),
    title: text(),
    version: Type.Integer({ minimum: 1 }),
    word: text(),
    audience: Type.Enum(['internal', 'employer', 'parties']),
    decides: Type.Optional(Type.Boolean()),
    about: Type.Enum([...ABOUT_KINDS]),
    states: Type.Array(text(), { minItems: 1, uniqueItems: true }),
    where: Type.Optional(Type.Record(Type.String(), Type.Array(text(), { minItems: 1 }))),
    fields: Type.Record(name(), Field),
    sections: Type.Array(SectionSchema, { minItems: 1 }),
    source: text(),
    verified: Verified,
  },
  closed,
);

const Codes = Type.Record(Type.String(), text());
export const DocumentsFile = Type.Object(
  {
    /** Places: {prefix} of the unit, {word} of the form, {year}, {sequence}. */
    number: text(),
    prefixes: Type.Array(
      Type.Object(
        { unit: text(), prefix: Type.String({ minLength: 1, maxLength: 40, pattern: '^[^0-9〔〕/]+$' }) },
        closed,
      ),
    ),
    words: Codes,
    codes: Type.Record(Type.String(), Codes),
    source: text(),
    verified: Verified,
  },
  closed,
);
export type DocumentsFile = Static<typeof DocumentsFile>;

/** What the pages and the index of a case file say. */
export const DOCUMENT_WORDS = [
  'blank',
  'replaces',
  'masked',
  'index',
  'main',
  'secondary',
  'order',
  'number',
  'title',
  'date',
  'maker',
  'sha256',
  'file',
  'matter',
  'exportedAt',
  'exportedBy',
  'registration',
  'description',
  'history',
  'deadlines',
  'payments',
  'correspondence',
  'event',
  'state',
  'words',
  'clock',
  'startedAt',
  'dueOn',
  'article',
  'days',
  'amount',
  'workers',
  'channel',
  'paidOn',
  'corrected',
  'subject',
  'recipient',
  'empty',
] as const;
export type DocumentWord = (typeof DOCUMENT_WORDS)[number];

export interface Documents {
  readonly numberOf: (unit: string, word: string, year: number, sequence: number) => string;
  readonly word: (name: DocumentWord) => string;
  /** A code in Chinese; one without a word stands as it is. */
  readonly code: (list: string, code: string) => string;
}

interface Reader {
  readonly read: <T extends TSchema>(file: string, schema: T) => Static<T> | null;
  readonly files: readonly string[];
  readonly report: (file: string, path: string, message: string) => void;
}

const statesFor = (about: AboutKind): readonly string[] => (about === 'clue' ? CLUE_STATES : statesOf(about));

const twice = (found: readonly string[]): readonly string[] =>
  found.filter((one, index) => found.indexOf(one) !== index);

export const readForms = ({ read, files, report }: Reader): readonly Form[] => {
  if (files.length === 0) report('forms', '', 'is missing or empty: no document could be made');
  const forms = files.flatMap((file): Form[] => {
    const form = read(file, FormFile) as Form | null;
    if (form === null) return [];
    if (file !== `forms/${form.form}.yaml`)
      report(file, '/form', `found '${form.form}', expected the name of the file`);
    for (const problem of formProblems(form, statesFor(form.about))) report(file, problem.path, problem.message);
    return [form];
  });
  // Two forms with one word would share a number.
  for (const word of twice(forms.map((form) => form.word)))
    report('forms', '/word', `found '${word}' in two forms, expected one for each`);
  return forms;
};

const NUMBER_PLACES = ['prefix', 'word', 'year', 'sequence'];

export const readDocuments = ({ read, report }: Pick<Reader, 'read' | 'report'>): Documents => {
  const FILE = 'documents.yaml';
  const file = read(FILE, DocumentsFile);
  const pattern = file?.number ?? '{prefix}{word}{year}{sequence}';
  const places = placesIn(pattern);
  for (const place of NUMBER_PLACES)
    if (!places.includes(place)) report(FILE, '/number', `has no place {${place}}; two documents would get one number`);
  for (const place of places)
    if (!NUMBER_PLACES.includes(place))
      report(FILE, '/number', `found the place '${place}', expected ${NUMBER_PLACES.join(', ')}`);
  for (const found of twice(file?.prefixes.map((one) => one.prefix) ?? []))
    report(FILE, '/prefixes', `found '${found}' for two units, expected one for each`);
  for (const found of twice(file?.prefixes.map((one) => one.unit) ?? []))
    report(FILE, '/prefixes', `found unit ${found} twice`);
  for (const word of DOCUMENT_WORDS)
    if (file !== null && file.words[word] === undefined) report(FILE, `/words/${word}`, 'is missing, it is required');
  const prefixes = new Map(file?.prefixes.map((one) => [one.unit, one.prefix]));
  return {
    // A unit without a prefix of its own is named by its code, which no other unit has.
    numberOf: (unit, word, year, sequence) => {
      const parts: Record<string, string> = {
        prefix: prefixes.get(unit) ?? unit,
        word,
        year: String(year),
        sequence: String(sequence),
      };
      return pattern.replace(/\{(\w+)\}/g, (_, place: string) => parts[place] ?? '');
    },
    word: (name) => file?.words[name] ?? name,
    code: (list, code) => file?.codes[list]?.[code] ?? code,
  };
};
