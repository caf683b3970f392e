// How a proceeding usually goes on from each state, as the product's own plain assumption, verified by nothing: the main road of each
// machine with the forks that matter for its clocks. What an office's history says often enough takes the place of the weights.

/** A fork: the event, how often it is taken of those that are possible, and what must or must not have been done before. */
export interface Fork {
  readonly type: string;
  readonly weight: number;
  readonly after?: string;
  readonly unless?: string;
}

type Course = Readonly<Record<string, readonly Fork[]>>;

const go = (type: string, weight = 1, more: Pick<Fork, 'after' | 'unless'> = {}): Fork => ({ type, weight, ...more });

const CASE: Course = {
  proposed: [go('approveFiling', 95), go('refuseFiling', 5)],
  investigating: [go('finishInvestigation', 85), go('withdraw', 10), go('suspend', 5)],
  suspended: [go('resume')],
  investigated: [go('draftDecision')],
  drafted: [go('approveDecision', 95), go('returnDraft', 5)],
  decided: [go('serve')],
  served: [
    go('comply', 70, { unless: 'comply' }),
    go('declareOverdue', 30, { unless: 'comply' }),
    go('proposeClosing', 1, { after: 'comply' }),
  ],
  overdue: [go('remind', 80), go('proposeClosing', 20)],
  reminded: [go('applyEnforcement')],
  enforcing: [
    go('courtAccept', 1, { unless: 'courtAccept' }),
    go('courtRule', 1, { after: 'courtAccept', unless: 'courtRule' }),
    go('proposeClosing', 1, { after: 'courtRule' }),
  ],
  closing: [go('approveClosing', 95), go('refuseClosing', 5)],
};

const MEDIATION: Course = {
  applied: [go('accept')],
  mediating: [go('agree', 80), go('fail', 20)],
  // Paid in all: nothing but its end is left.
  performing: [go('perform', 10_000), go('payInstalment', 85), go('default', 15)],
  defaulted: [go('perform', 10_000), go('fail', 1)],
};

const HANDED: Course = {
  sent: [go('accept', 95), go('object', 5)],
  handling: [go('answer')],
  objected: [go('insist'), go('takeBack')],
  answered: [go('close', 90), go('returnAnswer', 10)],
};

const SUPERVISION: Course = {
  issued: [go('accept', 60), go('answer', 40)],
  answering: [go('answer')],
  answered: [go('close', 90), go('returnAnswer', 10)],
};

const PUBLICATION: Course = { proposed: [go('approve')], approved: [go('publish')] };

const POLICE: Course = {
  reported: [go('approve')],
  approved: [go('transfer')],
  transferred: [go('fileCrime', 70), go('refuseCrime', 20), go('askCompletion', 10)],
  incomplete: [go('complete')],
  filed: [go('close', 1, { after: 'handOverMaterial' }), go('handOverMaterial', 1, { unless: 'handOverMaterial' })],
  refused: [go('askReconsideration', 50), go('close', 50)],
  reconsidering: [go('answerReconsideration', 70), go('fileCrime', 30)],
  upheld: [go('close', 80), go('askProcuratorate', 20)],
  supervised: [go('fileCrime'), go('close')],
};

/** What is registered and stands until something happens (projects, employers, groups, receptions) has no road of its own. */
const COURSES: Readonly<Record<string, Course>> = {
  case: CASE,
  mediation: MEDIATION,
  department: HANDED,
  region: HANDED,
  police: POLICE,
  procuratorate: {
    applied: [go('accept', 95), go('refuse', 5)],
    accepted: [go('support', 55), go('settle', 30), go('close', 15)],
    supported: [go('adopt', 60), go('close', 40)],
  },
  court: {
    guided: [go('fileSuit', 80), go('drop', 20)],
    filed: [go('judge')],
    judged: [go('close', 60), go('applyEnforcement', 40)],
    enforcing: [go('close')],
  },
  arbitration: {
    guided: [go('apply', 80), go('drop', 20)],
    applied: [go('accept', 90), go('refuse', 10)],
    accepted: [go('award')],
    awarded: [go('takeEffect', 80), go('sue', 20)],
  },
  legalAid: {
    applied: [go('grant', 90), go('refuse', 10)],
    granted: [go('assignLawyer')],
    represented: [go('close')],
  },
  petition: {
    received: [go('register', 90), go('sendOn', 10)],
    registered: [go('accept')],
    handling: [go('answer')],
    answered: [go('close')],
    reviewing: [go('answerReview')],
    reviewed: [go('close')],
    reReviewing: [go('answerReReview')],
    hearing: [go('closeHearing')],
  },
  blackList: { proposed: [go('announce')], announced: [go('list')], listed: [go('removeAtEnd')] },
  exposure: PUBLICATION,
  publicNotice: PUBLICATION,
  inspection: { planned: [go('start')], running: [go('finish')] },
  order: SUPERVISION,
  listed: SUPERVISION,
  interview: SUPERVISION,
  circular: SUPERVISION,
  // It closes when every clue of its list was looked at again.
  lookBack: { ...SUPERVISION, answered: [go('close', 10_000), go('checkItem')] },
  policeSupervision: SUPERVISION,
};

export const courseOf = (kind: string, state: string): readonly Fork[] => COURSES[kind]?.[state] ?? [];

/** All states that have a road on, as `kind state`. */
export const COURSE_PLACES: readonly string[] = Object.entries(COURSES).flatMap(([kind, course]) =>
  Object.keys(course).map((state) => `${kind} ${state}`),
);

/** Days that a proceeding waits in a place, as five quantiles: a decision is waited for less than work and than others. */
export const stayAssumed = (audience: string | undefined): readonly number[] =>
  audience === 'supervisors' ? [0, 1, 1, 2, 4] : [1, 3, 6, 10, 20];
