// The kinds of proceedings by name alone: in which collection the API and the console keep each, and the letters its numbers begin
// with. It knows no machine, so that a page may ask it without loading them.

/** The kinds of each collection of the API. */
export const COLLECTIONS = {
  cases: ['case'],
  mediations: ['mediation'],
  tracks: [
    'department',
    'region',
    'police',
    'procuratorate',
    'court',
    'arbitration',
    'legalAid',
    'petition',
    'jointReception',
  ],
  inspections: ['inspection'],
  supervisions: ['order', 'listed', 'interview', 'circular', 'lookBack', 'policeSupervision'],
  listings: ['blackList', 'exposure', 'publicNotice'],
  projects: ['project'],
  employers: ['employer'],
  groups: ['group'],
} as const;
export type Collection = keyof typeof COLLECTIONS;
export type ProceedingKind = (typeof COLLECTIONS)[Collection][number];

export const PROCEEDING_KINDS = Object.values(COLLECTIONS).flat() as readonly ProceedingKind[];

/** The collection of a kind; undefined for what is no proceeding. */
export const collectionAmong = (kind: string): Collection | undefined =>
  (Object.keys(COLLECTIONS) as Collection[]).find((name) => (COLLECTIONS[name] as readonly string[]).includes(kind));

/** The letters that a number begins with, by the Chinese name of the kind. */
export const PREFIXES: Readonly<Record<ProceedingKind, string>> = {
  case: 'AJ',
  mediation: 'TJ',
  department: 'ZB',
  region: 'XB',
  police: 'YS',
  procuratorate: 'ZS',
  court: 'SS',
  arbitration: 'ZC',
  legalAid: 'FY',
  petition: 'XF',
  jointReception: 'JF',
  blackList: 'SX',
  exposure: 'BG',
  publicNotice: 'GB',
  inspection: 'PC',
  order: 'DB',
  listed: 'GP',
  interview: 'YT',
  circular: 'TB',
  lookBack: 'HT',
  policeSupervision: 'GD',
  project: 'XM',
  employer: 'DW',
  group: 'QT',
};

/** The kind that a number belongs to; undefined for what is no proceeding's. */
export const kindOfNumber = (number: string): ProceedingKind | undefined =>
  PROCEEDING_KINDS.find((kind) => number.startsWith(PREFIXES[kind]));
