// Who pays first where wages of a construction project are owed, with the article and the reason (保障农民工工资支付条例, Decree 724, arts. 16, 19,
// 29, 30, 36, 37). Pure. It names who is asked; that somebody pays is a person's order.

/** What the register or a clue knows of a project's parties. */
export interface ProjectParties {
  readonly developer: string | null;
  readonly generalContractor: string | null;
  readonly subcontractor: string | null;
  /** What the developer owes on the project, 分. */
  readonly unpaidProjectFen: number;
  /** Built against the law on land use or construction. */
  readonly unlawful: boolean;
  /** Others work under the general contractor's name. */
  readonly nameLent: boolean;
  /** Who let the work to a person or to somebody unqualified. */
  readonly letBy: 'developer' | 'generalContractor' | null;
  /** Who owes the wages, where that is known. */
  readonly employer: string | null;
}

export const GROUNDS = [
  'developerLate',
  'nameLent',
  'subcontractorOwes',
  'contractorUnknown',
  'employerOwes',
  'contractorOwes',
  'unlawful',
  'letToUnqualified',
] as const;
export type Ground = (typeof GROUNDS)[number];

export type Party = 'developer' | 'generalContractor' | 'employer';

export interface Liable {
  readonly party: Party;
  /** The reason as a code, for those who read it in another language. */
  readonly ground: Ground;
  /** null: the register names nobody in this place. */
  readonly name: string | null;
  /** No more than this, 分; null: all that is owed. */
  readonly upToFen: number | null;
  /** Whom it may ask to give it back. */
  readonly recoversFrom: string | null;
  readonly article: string;
  /** LAW: the article was read in its text; GK: known to people of the trade and not looked up, so an installation checks it. */
  readonly verified: 'LAW' | 'GK';
  readonly reason: string;
}

const LAW = 'Decree 724';
/** Art. 16 (the employer pays what it owes) stands on no page that was read; the others were. */
const UNREAD = ['art. 16'];

const liable = (
  party: Party,
  ground: Ground,
  name: string | null,
  article: string,
  reason: string,
  more: Partial<Liable> = {},
): Liable => ({
  party,
  ground,
  name,
  upToFen: null,
  recoversFrom: null,
  article: `${LAW} ${article}`,
  verified: UNREAD.includes(article) ? 'GK' : 'LAW',
  reason,
  ...more,
});

/** The developer that is late advances wages up to what it owes on the project, whoever else is liable. */
const lateDeveloper = ({ developer, unpaidProjectFen }: ProjectParties): readonly Liable[] =>
  unpaidProjectFen > 0
    ? [
        liable(
          'developer',
          'developerLate',
          developer,
          'art. 29',
          'the developer has not paid the project money that was due, and advances wages up to it',
          {
            upToFen: unpaidProjectFen,
          },
        ),
      ]
    : [];

const contractor = (parties: ProjectParties): Liable => {
  const { generalContractor: name, subcontractor, employer } = parties;
  if (parties.nameLent)
    return liable(
      'generalContractor',
      'nameLent',
      name,
      'arts. 19, 36',
      'it let others work under its name, and pays what they owe',
      {
        recoversFrom: employer ?? subcontractor,
      },
    );
  const debtor = employer ?? subcontractor;
  if (name !== null && debtor !== null && debtor !== name)
    return liable(
      'generalContractor',
      'subcontractorOwes',
      name,
      'art. 30',
      'a subcontractor owes the wages: the general contractor pays first',
      {
        recoversFrom: debtor,
      },
    );
  if (name === null && debtor === null)
    return liable(
      'generalContractor',
      'contractorUnknown',
      null,
      'art. 30',
      'the general contractor pays first, and is not on the register',
    );
  return name === null
    ? liable(
        'employer',
        'employerOwes',
        debtor,
        'art. 16',
        'no general contractor is known: the employer pays what it owes',
      )
    : liable('generalContractor', 'contractorOwes', name, 'art. 16', 'the general contractor itself owes the wages');
};

/** Who is asked, in this order. */
export const liablePartyRule = (parties: ProjectParties): readonly Liable[] => {
  const { developer, generalContractor } = parties;
  if (parties.unlawful)
    return [
      liable(
        'developer',
        'unlawful',
        developer,
        'art. 37',
        'the project breaks the law on land use or construction: the developer pays',
      ),
    ];
  if (parties.letBy !== null) {
    const name = parties.letBy === 'developer' ? developer : generalContractor;
    return [
      liable(
        parties.letBy,
        'letToUnqualified',
        name,
        'art. 36',
        'it let the work to a person or to somebody unqualified, and pays what is owed there',
      ),
      ...(parties.letBy === 'developer' ? [] : lateDeveloper(parties)),
    ];
  }
  return [contractor(parties), ...lateDeveloper(parties)];
};

const text = (found: unknown): string | null => (typeof found === 'string' && found !== '' ? found : null);

/** The parties as a project on the register remembers them. */
export const partiesOf = (
  fields: Readonly<Record<string, unknown>>,
  employer: string | null = null,
): ProjectParties => ({
  developer: text(fields['developer']),
  generalContractor: text(fields['generalContractor']),
  subcontractor: text(fields['subcontractor']),
  unpaidProjectFen: Number(fields['unpaidProjectFen'] ?? 0),
  unlawful: fields['unlawful'] === true,
  nameLent: fields['nameLent'] === true,
  letBy: fields['letBy'] === 'developer' || fields['letBy'] === 'generalContractor' ? fields['letBy'] : null,
  employer,
});
