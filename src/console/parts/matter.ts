// Where a clue or a proceeding is shown.
const COLLECTIONS: Readonly<Record<string, string>> = {
  clue: 'clues',
  case: 'cases',
  mediation: 'mediations',
  inspection: 'inspections',
  project: 'projects',
  employer: 'employers',
  order: 'supervisions',
  listed: 'supervisions',
  interview: 'supervisions',
  circular: 'supervisions',
  lookBack: 'supervisions',
  policeSupervision: 'supervisions',
  blackList: 'listings',
  exposure: 'listings',
  publicNotice: 'listings',
};

/** The collection that a kind belongs to; what is not named is a track to somebody else. */
export const collectionOf = (kind: string): string => COLLECTIONS[kind] ?? 'tracks';

export const matterPath = (kind: string, number: string): string =>
  `/${collectionOf(kind)}/${encodeURIComponent(number)}`;
