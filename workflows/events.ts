// The events of a clue: what a person, the source or time may say to it. An event is history: its `input` is what the
// sender said, its `facts` what the engine had looked up at that moment, so that replay needs nothing but the history row.

/** The registered beginning of a clue: everything the machine needs to know of the delivery. No personal data. */
export interface ClueOrigin {
  readonly unit: string;
  readonly submission: 'complaint' | 'report';
  readonly claimedFen: number;
  readonly workers: number;
  /** The clue that this one was split off from. */
  readonly splitFrom?: string;
  /** Units that read it from the start: who split it off into another office. */
  readonly readerUnits?: readonly string[];
}

export interface EventFacts {
  /** refer: whether the target is a region's office or a department. */
  readonly targetKind?: 'unit' | 'department';
  /** refer to a unit, assign, elevate: the unit the clue was in. */
  readonly fromUnit?: string;
  /** reopen: at least two handlers of the clue are still active members of its unit. */
  readonly validPair?: boolean;
  /** contact, pay: the calendar date in Asia/Shanghai. */
  readonly on?: string;
  /** revisit, conclude …: the sender acts as a supervisor of the clue's unit. */
  readonly asSupervisor?: boolean;
  /** assign: a unit above decided after the third return; the assignment cannot be returned. */
  readonly arbitrated?: boolean;
  /** contact: the open notice deadline that this contact meets. */
  readonly meets?: string;
  /** split: the number of the clue that the part became. */
  readonly into?: string;
  /** conclude, notEstablish: the conclusion's own needs are fulfilled (checked by the domain before the move). */
  readonly internalClass?: string;
  /** correct: what the clue was counted under until then, so that a report as of an earlier instant still counts it there. */
  readonly before?: {
    readonly region: string;
    readonly sector: string;
    readonly funding: string | null;
    /** For the readers of the history; what came before this was kept has none. */
    readonly employer?: Readonly<Record<string, string | null>>;
    readonly project?: Readonly<Record<string, string | null>>;
  };
}

/** `by` is a user name, a source's name or `system`; `at` an ISO instant; `seq` the number of the history row it becomes. */
interface Said<T extends string, I> {
  readonly type: T;
  readonly input: I;
  readonly facts: EventFacts;
  readonly by: string;
  readonly at: string;
  readonly seq: number;
}

export const PAYMENT_CHANNELS = [
  'platform',
  'inspection',
  'hotline',
  'walkIn',
  'petition',
  'court',
  'police',
  'procuratorate',
  'tradeUnion',
  'emergencyFund',
  'deposit',
  'other',
] as const;
export type PaymentChannel = (typeof PAYMENT_CHANNELS)[number];

/** What handlers ask their supervisor for; `elevate` is what a supervisor asks the unit above for. */
export const REQUESTABLE = ['extend', 'suspend', 'decline', 'refer', 'reassign', 'elevate'] as const;
export type Requestable = (typeof REQUESTABLE)[number];

/** The employer's wage ledger (工资支付台账): given, asked for and not given, or not asked for. */
export const LEDGER_ANSWERS = ['given', 'notGiven', 'notAsked'] as const;
/** What a ledger has to hold (Decree 724 art. 15): the checklist of who looks at one. */
export const LEDGER_ITEMS = [
  'employer',
  'payPeriod',
  'payDate',
  'workerName',
  'idNumber',
  'contact',
  'workingTime',
  'grossItems',
  'deductions',
  'net',
  'proofOfPayment',
] as const;

export interface LedgerSaid {
  readonly ledger?: (typeof LEDGER_ANSWERS)[number];
  readonly ledgerItems?: readonly (typeof LEDGER_ITEMS)[number][];
}

// Free texts (note, reason, summary, evidence, text, answer) are sealed before they reach the history, so no guard may look at
// more than their presence: the engine passes every sealed text as the marker `true` (present) or leaves it out.
export type Sealed = true;

export type ClueEvent =
  | Said<'assign', { unit?: string; handlers: readonly string[] }>
  | Said<'reassign', { handlers: readonly string[]; reason: Sealed }>
  | Said<'accept', Record<never, never>>
  | Said<'return', { reason: Sealed }>
  | Said<'askCompletion', { missing: Sealed; completeBy: string }>
  | Said<'decline', { ground: string; publicReply: string }>
  | Said<'refer', { target: string; reason: Sealed; answerBy?: string }>
  | Said<'referBack', { answer: Sealed }>
  | Said<'markDuplicate', { of: string }>
  | Said<'unmarkDuplicate', { reason: Sealed }>
  | Said<'rootMoved', { of: string }>
  | Said<'split', { arrears: { amountFen: number; workers: number }; reason: Sealed }>
  | Said<'supplement', { note: Sealed; claimedFen?: number; workers?: number; changed?: readonly string[] }>
  | Said<
      'contact',
      {
        via: string;
        at: string;
        outcome: 'reached' | 'notReached' | 'impossible';
        summary: Sealed;
        deadline?: string;
        with?: 'reporter' | 'employer';
      }
    >
  | Said<'establish', { verifiedFen: number; workers: number } & LedgerSaid>
  | Said<'notEstablish', { conclusion: string; publicReply: string } & LedgerSaid>
  | Said<'agree', { amountFen: number; workers: number; payBy: string }>
  | Said<'mediationFail', { reason: Sealed }>
  | Said<'file', { basis: Sealed }>
  | Said<
      'pay',
      {
        amountFen: number;
        workers: number;
        paymentChannel: PaymentChannel;
        evidence: Sealed;
        paidOn?: string;
        reason?: Sealed;
      }
    >
  | Said<'correctPayment', { payment: string; reason: Sealed }>
  | Said<'default', { reason: Sealed }>
  | Said<'conclude', { conclusion: string; publicReply: string; reason?: Sealed }>
  | Said<'approve', { note?: Sealed }>
  | Said<'reject', { note: Sealed }>
  | Said<'revisit', { reached: boolean; satisfied?: boolean; note: Sealed; reason?: Sealed }>
  | Said<'reopen', { reason: Sealed }>
  | Said<'suspend', { reason: Sealed; until: string }>
  | Said<'resume', { reason?: Sealed }>
  | Said<'extend', { clock: string; days: number; reason: Sealed }>
  | Said<'request', { event: Requestable; input: Readonly<Record<string, unknown>> }>
  | Said<'refuseRequest', { request: string; reason: Sealed }>
  | Said<'correct', { fields: Readonly<Record<string, unknown>>; reason: Sealed }>
  | Said<'withdraw', { reason: Sealed }>
  | Said<'urge', { reason: Sealed; answerBy?: string }>
  | Said<'supervise', { reason: Sealed; answerBy?: string }>
  | Said<'answer', { order: string; text: Sealed }>
  | Said<'elevate', { unit: string; reason: Sealed }>
  | Said<'ordered', { case: string; orderedFen: number }>
  | Said<'deadlinePassed', { clock: string; level: number; deadline: string }>;

export type ClueEventType = ClueEvent['type'];

/** Payload by type, for those who write an event down before it is one. */
export type InputOf<T extends ClueEventType> = Extract<ClueEvent, { type: T }>['input'];
