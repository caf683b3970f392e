// What a reviewer looks at before a clue is closed (irregular, late and careless replies were why Tianjin made its rule): each check with
// its answer. Those that block are refused by the door itself; the others tell the person who decides.
import { ceilingFen, isFullyPaid } from '../../workflows/money.ts';
import type { ClueContext } from '../../workflows/context.ts';
import type { Conclusion } from './input-problems.ts';
import { publicationProblems, yuan } from './public-reply.ts';
import type { ClueRecord, DeadlineRecord } from './records.ts';

export interface QualityCheck {
  readonly check: string;
  readonly ok: boolean;
  /** The move would be refused. */
  readonly blocking: boolean;
  readonly label: { readonly zh: string; readonly en: string };
}

export interface Reviewed {
  readonly clue: ClueRecord;
  readonly context: ClueContext;
  readonly deadlines: readonly DeadlineRecord[];
  readonly conclusion: Conclusion | undefined;
  /** The internal account (办理情况) was given with the conclusion. */
  readonly accountGiven: boolean;
  /** Clocks that are duties to tell somebody. */
  readonly duties: readonly string[];
}

const SHORTEST_REPLY = 10;

type Check = readonly [name: string, blocking: boolean, zh: string, en: string, ok: (reviewed: Reviewed) => boolean];

/** The conclusion stands or falls with the employer's wage ledger. */
const asksLedger = ({ conclusion }: Reviewed): boolean =>
  [...(conclusion?.asks ?? []), ...(conclusion?.requires ?? [])].includes('ledger');

const reply = ({ clue }: Reviewed): string => clue.publicReply ?? '';

const CHECKS: readonly Check[] = [
  ['contact', true, '有联系记录', 'a contact is recorded', ({ context }) => context.contacts > 0],
  [
    'contactReached',
    false,
    '已联系到反映人，或已按规定多次联系',
    'the reporter was reached, or tried as the rule says',
    ({ context }) => context.contactMade,
  ],
  ['publicReply', true, '有公开答复', 'a public reply is there', (reviewed) => reply(reviewed).trim() !== ''],
  [
    'replyPublishable',
    true,
    '公开答复不含个人号码和未填写的内容',
    'the public reply holds no personal numbers and no unfilled places',
    (reviewed) => publicationProblems(reply(reviewed)).length === 0,
  ],
  [
    'replyLong',
    false,
    `公开答复不少于${SHORTEST_REPLY}字`,
    `the public reply has at least ${SHORTEST_REPLY} characters`,
    (reviewed) => [...reply(reviewed).trim()].length >= SHORTEST_REPLY,
  ],
  [
    'replyNamesAmount',
    false,
    '有兑付的，答复写明金额',
    'where wages were paid the reply names the amount',
    (reviewed) => reviewed.context.paidFen === 0 || reply(reviewed).includes(yuan(reviewed.context.paidFen)),
  ],
  ['account', false, '有内部办理情况', 'an internal account is there', ({ accountGiven }) => accountGiven],
  [
    'ledgerAsked',
    false,
    '已要求用人单位提供工资台账，并记明是否提供',
    'the employer was asked for its wage ledger, and whether it gave it is said',
    (reviewed) => !asksLedger(reviewed) || ['given', 'notGiven'].includes(reviewed.context.ledger ?? ''),
  ],
  [
    'burdenOfProof',
    false,
    '用人单位不提供工资台账的，未仅凭其陈述认定不属实',
    'no conclusion against the reporter where the employer gave no wage ledger (Decree 724 art. 50)',
    (reviewed) => !asksLedger(reviewed) || reviewed.context.ledger !== 'notGiven',
  ],
  [
    'paidAsConcluded',
    true,
    '结论与兑付一致',
    'the conclusion agrees with what was paid',
    ({ conclusion, context }) => !(conclusion?.needs.includes('paidInFull') ?? false) || isFullyPaid(context),
  ],
  [
    'nothingLeftUnpaid',
    false,
    '应付工资已全部支付',
    'all that is owed is paid',
    ({ context }) => context.verifiedFen === null || context.paidFen >= ceilingFen(context),
  ],
  [
    'dutiesDone',
    false,
    '告知义务均已履行',
    'no duty to tell is open',
    ({ deadlines, duties }) =>
      !deadlines.some((deadline) => deadline.state === 'open' && duties.includes(deadline.clock)),
  ],
  [
    'inTime',
    false,
    '没有逾期的期限',
    'no clock was missed',
    ({ deadlines }) => !deadlines.some((deadline) => deadline.state === 'missed' || deadline.level >= 3),
  ],
];

/** Every check with its answer, in a fixed order; meant for a clue that was concluded. */
export const qualityOf = (reviewed: Reviewed): readonly QualityCheck[] =>
  CHECKS.map(([check, blocking, zh, en, ok]) => ({ check, ok: ok(reviewed), blocking, label: { zh, en } }));
