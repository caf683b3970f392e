// The schemas of campaigns and their reports.
import { Type, type TSchema } from 'typebox';
import { FIGURES } from '../domain/figures.ts';
import { FORMATS } from '../domain/report-table.ts';
import { GROUPINGS } from '../domain/report-groups.ts';
import { FUNDINGS, SECTORS } from '../domain/inputs.ts';
import { Paging } from './contract.ts';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const text = () => Type.String();
const instant = () => Type.String({ format: 'date-time' });
const value = () =>
  nullable(Type.Union([Type.Number(), Type.String({ description: 'money: 万元 with two decimals' })]));

const Leaf = Type.Object({
  value: value(),
  label: text(),
  unit: text(),
  scope: Type.String({ description: 'what it counts' }),
  fen: Type.Optional(Type.Integer({ description: 'money exactly, in 分' })),
  numerator: Type.Optional(Type.Number()),
  denominator: Type.Optional(Type.Number()),
  of: Type.Optional(Type.Object({ numerator: text(), denominator: text() })),
});

interface Branch {
  [name: string]: Branch | TSchema;
}

const objectOf = (branch: Branch): TSchema =>
  Type.Object(
    Object.fromEntries(
      Object.entries(branch).map(([name, found]) => [name, found === Leaf ? Leaf : objectOf(found as Branch)]),
    ),
  );

const figuresSchema = (): TSchema => {
  const root: Branch = {};
  for (const { path } of FIGURES) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let place = root;
    for (const part of parts) place = (place[part] ??= {}) as Branch;
    place[last] = Leaf;
  }
  return objectOf(root);
};

export const CampaignView = Type.Object({
  id: text(),
  name: text(),
  from: text(),
  to: text(),
  regions: Type.Array(text()),
  sectors: Type.Array(text(), { description: 'none: every sector' }),
  source: nullable(text()),
  verified: nullable(text()),
  previous: nullable(text()),
});

const Figures = figuresSchema();

export const BreakdownView = Type.Object({
  by: Type.Enum([...GROUPINGS]),
  groups: Type.Array(
    Type.Object({
      key: text(),
      level: Type.Enum(['prefecture', 'county', 'sector', 'funding']),
      label: text(),
      prefecture: Type.Optional(text()),
      figures: Figures,
    }),
  ),
});

export const PreviousView = Type.Object({
  id: text(),
  name: text(),
  measured: Type.Boolean({
    description: 'measured here by the same definitions; otherwise as published by its source',
  }),
  source: nullable(text()),
  verified: nullable(text()),
  figures: Type.Array(
    Type.Object({
      path: text(),
      value: value(),
      now: value(),
      comparable: Type.Boolean(),
      reason: text(),
      change: nullable(Type.Number({ description: 'percent' })),
    }),
  ),
});

export const ReportView = Type.Object({
  campaign: CampaignView,
  asOf: instant(),
  regions: Type.Array(text()),
  figures: Figures,
  breakdowns: Type.Array(BreakdownView),
  previous: nullable(PreviousView),
});

export const FactView = Type.Object({
  kind: Type.String({ description: 'clue, payment, visit, or the kind of a proceeding' }),
  number: Type.String({ description: 'of the clue, the proceeding, or the inspection' }),
  seq: Type.Integer(),
  region: text(),
  sector: nullable(text()),
  funding: nullable(text()),
  channel: nullable(text()),
  at: instant(),
  on: nullable(text()),
  subject: nullable(text()),
  count: Type.Integer(),
  amountFen: Type.Integer(),
  workers: Type.Integer(),
});

const asOf = {
  asOf: Type.Optional(
    Type.String({ maxLength: 40, description: 'an instant, or a date: its end in Asia/Shanghai; now when absent' }),
  ),
};
const closed = { additionalProperties: false } as const;
const language = {
  language: Type.Optional(Type.Enum(['zh', 'en'], { description: 'of its words; the account’s when absent' })),
};

export const CampaignId = Type.Object({ id: Type.String({ maxLength: 100 }) });
export const ReportQuery = Type.Object(
  { ...asOf, ...language, by: Type.Optional(Type.Array(Type.Enum([...GROUPINGS]), { uniqueItems: true })) },
  closed,
);
export const ItemsQuery = Type.Object(
  {
    figure: Type.String({ maxLength: 100, description: 'the path of a figure: platform.closed' }),
    ...asOf,
    region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
    sector: Type.Optional(Type.Enum([...SECTORS, 'none'])),
    funding: Type.Optional(Type.Enum([...FUNDINGS, 'none'])),
    ...Paging,
  },
  closed,
);

export const SnapshotHead = Type.Object({
  number: Type.Integer(),
  campaign: text(),
  asOf: instant(),
  regions: Type.Array(text()),
  note: text(),
  takenBy: text(),
  takenAt: instant(),
  ruleVersion: text(),
  revision: Type.Object({
    since: nullable(Type.Integer({ description: 'the snapshot before it of the same regions' })),
    sameInstant: Type.Boolean(),
    figures: Type.Array(Type.Object({ path: text(), before: value(), after: value() })),
  }),
});

export const SnapshotView = Type.Object({
  ...SnapshotHead.properties,
  figures: Figures,
  breakdowns: Type.Array(BreakdownView),
  differs: Type.Array(Type.Object({ path: text(), before: value(), after: value() }), {
    description: 'what a computation as of the same instant gives differently now: nothing',
  }),
});

export const SnapshotNumber = Type.Object({
  id: CampaignId.properties.id,
  number: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
});
export const SnapshotQuery = Type.Object(language, closed);
export const SnapshotsQuery = Type.Object(Paging, closed);
export const ExportQuery = Type.Object({ format: Type.Enum([...FORMATS]), ...asOf, ...language }, closed);
