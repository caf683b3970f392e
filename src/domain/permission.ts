// Who may send what: one table, by what the caller is to this clue. Whether the clue's state allows it is the machine's matter.
import type { ClueContext } from '../../workflows/context.ts';
import type { ClueState } from '../../workflows/states.ts';
import type { PersonalEvent } from './inputs.ts';

export interface Person {
  readonly username: string;
  readonly role: 'operator' | 'handler' | 'supervisor' | 'clerk' | 'admin' | 'auditor';
  readonly unit: string;
  /** Absent people for whom this person stands in today. */
  readonly standsInFor: readonly { readonly username: string; readonly role: Person['role']; readonly unit: string }[];
}

export interface Whereabouts {
  readonly unit: string;
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  readonly referredTo: string | null;
}

/** H a handler of the clue, S a supervisor of its unit, U of a unit above, O operator, D the department it was referred to; C a supervisor
 * of a city's office or of a higher one, of it or above it (for proceedings). */
export type Relation = 'H' | 'S' | 'U' | 'O' | 'D' | 'C';

/** The digits that all codes of a region's subtree begin with: 630000 → 63, 630100 → 6301, 630102 → 630102. */
export const regionPrefix = (code: string): string => {
  const region = code.slice(0, 6);
  if (region.endsWith('0000')) return region === '000000' ? '' : region.slice(0, 2);
  return region.endsWith('00') ? region.slice(0, 4) : region;
};

/** The department in a unit's code, null for a region's office. */
export const departmentOf = (unit: string): string | null => unit.split('-')[1] ?? null;

export const isDepartment = (unit: string): boolean => unit.includes('-');

/** A unit's code is its own or lies in the subtree of `root`. A department's subtree is itself. */
export const isWithin = (unit: string, root: string): boolean =>
  isDepartment(root) ? unit === root : unit.startsWith(regionPrefix(root));

export const isAbove = (unit: string, other: string): boolean =>
  unit !== other && !isDepartment(unit) && isWithin(other, unit);

const covers = (own: string, clue: Whereabouts): boolean =>
  isDepartment(own)
    ? clue.referredTo === own || clue.readerUnits.includes(own)
    : isWithin(clue.unit, own) || clue.readerUnits.some((unit) => isWithin(unit, own));

/** Units from which somebody reads: the own one, and those of absent people for whom he or she stands in. */
export const readsFrom = (person: Person): readonly string[] => [
  ...new Set([person, ...person.standsInFor].map((who) => who.unit)),
];

/** Reads cover the caller's unit and its subtree; an auditor reads all; who referred a clue keeps reading it. */
export const maySee = (person: Person, clue: Whereabouts): boolean =>
  person.role === 'auditor' || readsFrom(person).some((unit) => covers(unit, clue));

const ownRelations = (who: Pick<Person, 'username' | 'role' | 'unit'>, clue: Whereabouts): Relation[] => {
  switch (who.role) {
    case 'handler':
      return clue.handlers.includes(who.username) ? ['H'] : [];
    case 'supervisor':
      if (who.unit === clue.unit) return ['S'];
      return isAbove(who.unit, clue.unit) ? ['U'] : [];
    case 'operator':
      return isWithin(clue.unit, who.unit) ? ['O'] : [];
    case 'clerk':
      return clue.referredTo === who.unit ? ['D'] : [];
    case 'admin':
    case 'auditor':
      return [];
  }
};

/** What the caller is to the clue, in person or for somebody absent. */
export const relations = (person: Person, clue: Whereabouts): ReadonlySet<Relation> =>
  new Set([person, ...person.standsInFor].flatMap((who) => ownRelations(who, clue)));

const isTop = (unit: string): boolean => regionPrefix(unit).length <= 2;

interface Right {
  readonly by: readonly Relation[];
  readonly when?: (state: ClueState, context: ClueContext) => boolean;
}

/** The third return goes to the unit above; the top has none and decides itself. */
const returnedThrice = (_: ClueState, context: ClueContext): boolean => context.returns >= 3 && !isTop(context.unit);

const RIGHTS: Readonly<Record<PersonalEvent, readonly Right[]>> = {
  assign: [
    { by: ['S'], when: (state, context) => !returnedThrice(state, context) },
    { by: ['U'], when: returnedThrice },
  ],
  reassign: [{ by: ['S', 'U'] }],
  accept: [{ by: ['H'] }],
  return: [{ by: ['H'] }],
  askCompletion: [{ by: ['H', 'S'] }],
  decline: [{ by: ['S'] }],
  refer: [{ by: ['S'] }],
  referBack: [{ by: ['D', 'S'] }],
  markDuplicate: [{ by: ['H', 'S'] }],
  unmarkDuplicate: [{ by: ['H', 'S'] }],
  split: [{ by: ['H', 'S'] }],
  supplement: [{ by: ['O', 'H', 'S'] }],
  contact: [{ by: ['H', 'S'] }],
  establish: [{ by: ['H'] }],
  notEstablish: [{ by: ['H'] }],
  agree: [{ by: ['H'] }],
  mediationFail: [{ by: ['H'] }],
  file: [{ by: ['H'] }],
  pay: [{ by: ['H'] }],
  correctPayment: [{ by: ['S'] }],
  default: [{ by: ['H'] }],
  conclude: [
    { by: ['H'], when: (state) => state !== 'referred' },
    { by: ['S'], when: (state) => state === 'referred' },
  ],
  approve: [{ by: ['S'] }],
  reject: [{ by: ['S'] }],
  revisit: [{ by: ['H', 'S'] }],
  reopen: [{ by: ['S', 'U'] }],
  suspend: [{ by: ['S'] }],
  resume: [{ by: ['H', 'S'] }],
  extend: [{ by: ['S', 'U'] }],
  request: [{ by: ['H'] }, { by: ['S'], when: (_, context) => !isTop(context.unit) }],
  refuseRequest: [
    { by: ['S'], when: (_, context) => context.requests.some((request) => request.event !== 'elevate') },
    { by: ['U'], when: (_, context) => context.requests.some((request) => request.event === 'elevate') },
  ],
  correct: [{ by: ['S'] }],
  withdraw: [
    { by: ['O'], when: (state) => state === 'received' || state === 'assigned' },
    { by: ['S'], when: (state) => state === 'verifying' },
  ],
  urge: [{ by: ['S', 'U'] }],
  supervise: [{ by: ['S', 'U'] }],
  answer: [{ by: ['H', 'S'] }],
  elevate: [{ by: ['U'] }],
};

/** Handlers ask their supervisor; a supervisor asks the unit above, and only to elevate. */
export const mayRequest = (event: unknown, held: ReadonlySet<Relation>): boolean =>
  held.has(event === 'elevate' ? 'S' : 'H');

/** A request is decided by whom it was made to. */
export const decides = (event: string, held: ReadonlySet<Relation>): boolean =>
  held.has(event === 'elevate' ? 'U' : 'S');

/** Whether somebody in this relation sends such an event in any state: if not, it is forbidden for good. */
export const mayEver = (type: PersonalEvent, held: ReadonlySet<Relation>): boolean =>
  RIGHTS[type].some((right) => right.by.some((relation) => held.has(relation)));

/** Who can instead of a caller whose eyes have seen it already; nothing when that is not why. */
export const otherEyes = (type: string, username: string, context: ClueContext): readonly string[] => {
  const { unit, concludedBy, approvedBy } = context;
  const own = [...(concludedBy === username ? ['concluded'] : []), ...(approvedBy === username ? ['approved'] : [])];
  if (type === 'approve' && concludedBy === username)
    return [`you concluded it: another supervisor of ${unit}, or who stands in for one, approves it`];
  return type === 'revisit' && own.length > 0
    ? [`you ${own.join(' and ')} it: another handler of it or supervisor of ${unit} revisits it`]
    : [];
};

/**
 * Whether the caller may send it now. Author of a conclusion, approver and revisitor are three people (Decree 724 art. 10 asks
 * for a result that is told, the contract for three pairs of eyes).
 */
export const mayNow = (
  type: PersonalEvent,
  held: ReadonlySet<Relation>,
  username: string,
  state: ClueState,
  context: ClueContext,
): boolean => {
  const granted = RIGHTS[type].some(
    (right) =>
      right.by.some((relation) => held.has(relation)) && (right.when === undefined || right.when(state, context)),
  );
  if (!granted) return false;
  if (type === 'approve') return context.concludedBy !== username;
  if (type === 'revisit') return context.concludedBy !== username && context.approvedBy !== username;
  return true;
};
