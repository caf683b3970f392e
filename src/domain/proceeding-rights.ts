// Who may open a proceeding and who may send each of its events. D is whom it was handed to: the people of the receiving office; C a
// supervisor of the city's office or of a higher one, above or of it.
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { isDepartment, isWithin, relations, type Person, type Relation, type Whereabouts } from './permission.ts';

interface Right {
  readonly by: readonly Relation[];
  /** Never by who sent one of these events. */
  readonly notBy?: readonly string[];
}

const H: Right = { by: ['H'] };
const HS: Right = { by: ['H', 'S'] };
const S: Right = { by: ['S'] };
const D: Right = { by: ['D'] };
const DH: Right = { by: ['D', 'H'] };
const otherEyes = (...events: string[]): Right => ({ by: ['S'], notBy: events });

const SHARED: Readonly<Record<string, Right>> = {
  note: { by: ['H', 'S', 'D'] },
  reassign: { by: ['S', 'U'] },
  addClue: HS,
  removeClue: HS,
  extend: { by: ['S', 'U'] },
  tell: HS,
};

const all = (right: Right, ...events: string[]): Record<string, Right> =>
  Object.fromEntries(events.map((event) => [event, right]));

const HANDED = {
  ...all(D, 'accept', 'object', 'report', 'answer'),
  ...all(S, 'takeBack', 'insist'),
  ...all(HS, 'returnAnswer', 'close'),
  urge: { by: ['H', 'S', 'U'] } satisfies Right,
};
const PUBLICATION = {
  approve: otherEyes('open'),
  ...all(HS, 'complete', 'publish'),
  ...all(S, 'correctPublication', 'drop'),
};
// An advance is a supervisor's decision; what it paid is booked by those who handle the clues.
const EMERGENCY = { ...all(S, 'useEmergencyFund'), ...all(HS, 'emergencyPaid', 'recoverEmergencyFund') };
const SUPERVISION = { ...all(D, 'accept', 'answer'), ...all(S, 'returnAnswer', 'close', 'cancel') };

const EVENTS: Readonly<Record<ProceedingKind, Readonly<Record<string, Right>>>> = {
  case: {
    ...all(otherEyes('open'), 'approveFiling', 'refuseFiling'),
    ...all(H, 'preserveEvidence', 'settleEvidence', 'finishInvestigation', 'announceHearing', 'requestHearing'),
    ...all(
      H,
      'draftDecision',
      'serve',
      'comply',
      'declareOverdue',
      'remind',
      'courtAccept',
      'courtRule',
      'proposeClosing',
    ),
    ...all(H, 'payFine', 'fileWithSuperior', 'askReview', 'sue', 'endSuit', 'courtQuestions'),
    // Decree 724 art. 40: the head of a city's office or of a higher one.
    queryAssets: { by: ['C'] },
    ...all(HS, 'resume'),
    ...all(S, 'suspend', 'returnDraft', 'applyEnforcement', 'withdraw', 'refuseClosing'),
    approveDecision: otherEyes('draftDecision'),
    approveClosing: otherEyes('proposeClosing'),
  },
  mediation: all(
    HS,
    'accept',
    'holdSession',
    'agree',
    'fail',
    'payInstalment',
    'applyConfirmation',
    'confirm',
    'default',
    'applyPaymentOrder',
    'paymentOrderIssued',
    'objected',
    'applyEnforcement',
    'perform',
    'withdraw',
  ),
  department: HANDED,
  region: HANDED,
  police: {
    ...all(otherEyes('open'), 'approve', 'refuse'),
    ...all(
      H,
      'transfer',
      'complete',
      'askReconsideration',
      'askProcuratorate',
      'procuratorateOrder',
      'handOverMaterial',
    ),
    ...all(
      DH,
      'receiptGiven',
      'askCompletion',
      'fileCrime',
      'refuseCrime',
      'answerReconsideration',
      'paidBeforeFiling',
    ),
    close: HS,
  },
  procuratorate: all(DH, 'accept', 'refuse', 'settle', 'support', 'adopt', 'close'),
  court: all(HS, 'fileSuit', 'judge', 'applyEnforcement', 'interrupt', 'close', 'drop'),
  arbitration: all(HS, 'apply', 'accept', 'refuse', 'award', 'sue', 'takeEffect', 'interrupt', 'askAnnulment', 'drop'),
  legalAid: all(DH, 'grant', 'refuse', 'assignLawyer', 'close'),
  petition: {
    ...all(HS, 'register', 'accept', 'sendOn', 'answer', 'askReview', 'askReReview', 'close'),
    ...all(S, 'answerReview', 'answerReReview', 'openHearing', 'closeHearing'),
    reportUp: HS,
  },
  jointReception: all(S, 'lendStaff', 'returnStaff', 'close'),
  blackList: {
    ...all(HS, 'announce', 'hear', 'recordCorrection'),
    list: otherEyes('open'),
    ...all(S, 'removeEarly', 'removeAtEnd', 'drop'),
  },
  exposure: PUBLICATION,
  publicNotice: PUBLICATION,
  inspection: all(HS, 'start', 'finish', 'cancel'),
  order: SUPERVISION,
  listed: SUPERVISION,
  interview: { ...SUPERVISION, hold: S },
  circular: SUPERVISION,
  lookBack: { ...SUPERVISION, checkItem: { by: ['D', 'H', 'S'] } },
  policeSupervision: SUPERVISION,
  project: {
    ...all(HS, 'amend', 'openAccount', 'fileAccount', 'provideDeposit', 'depositPaid', 'topUpDeposit', 'finishWork'),
    ...all(HS, 'announceClosing', 'wagesPaid', 'signAgreement', 'fileAgreement'),
    ...all(S, 'useDeposit', 'exemptDeposit', 'closeAccount'),
    ...EMERGENCY,
  },
  group: all(HS, 'addClues', 'nameRepresentatives', 'close'),
  employer: { ...all(HS, 'amend', 'cease'), ...EMERGENCY },
};

const BY_SUPERVISORS: ReadonlySet<ProceedingKind> = new Set([
  'order',
  'listed',
  'interview',
  'circular',
  'lookBack',
  'policeSupervision',
  'jointReception',
]);

/** Which roles open a proceeding of a kind. */
export const openers = (kind: ProceedingKind): readonly Person['role'][] =>
  BY_SUPERVISORS.has(kind) ? ['supervisor'] : ['handler', 'supervisor'];

const isCityOrHigher = (unit: string): boolean => !isDepartment(unit) && unit.endsWith('00');

const RECEIVING: readonly Person['role'][] = ['clerk', 'handler', 'supervisor'];

/** What the caller is to the proceeding, in person or for somebody absent. */
export const proceedingRelations = (person: Person, where: Whereabouts): ReadonlySet<Relation> => {
  const held = new Set(relations(person, where));
  const receives = [person, ...person.standsInFor].some(
    (who) => where.referredTo === who.unit && RECEIVING.includes(who.role),
  );
  if (receives) held.add('D');
  const heads = [person, ...person.standsInFor].some(
    (who) => who.role === 'supervisor' && isCityOrHigher(who.unit) && isWithin(where.unit, who.unit),
  );
  if (heads) held.add('C');
  return held;
};

const rightOf = (kind: ProceedingKind, type: string): Right | undefined => EVENTS[kind][type] ?? SHARED[type];

/** Whether somebody in this relation sends such an event in any state. */
export const everProceeds = (kind: ProceedingKind, type: string, held: ReadonlySet<Relation>): boolean =>
  (rightOf(kind, type)?.by ?? []).some((relation) => held.has(relation));

/** Whether this person may send it now: some steps need other eyes than those that prepared them. */
export const proceedsNow = (
  kind: ProceedingKind,
  type: string,
  held: ReadonlySet<Relation>,
  username: string,
  context: ProceedingContext,
): boolean =>
  everProceeds(kind, type, held) &&
  !(rightOf(kind, type)?.notBy ?? []).some((event) => context.authors[event] === username);
