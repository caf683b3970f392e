// How each clue of the demonstration goes: mostly straight to paid, and every seventh or so over a path that is less happy.
// A step depends on where the clue stands and what its history holds, so a run that was interrupted goes on where it was.
import type { DemoClue } from './api.ts';

export interface Step {
  readonly by: string;
  readonly type: string;
  readonly input: object;
}

/** What a plan may ask about the clue's past. */
export interface Past {
  readonly types: readonly string[];
}

export type PlanName =
  | 'paid'
  | 'unfounded'
  | 'declined'
  | 'returned'
  | 'failed'
  | 'defaulted'
  | 'suspended'
  | 'unsatisfied'
  | 'rejected'
  | 'duplicate'
  | 'referred'
  | 'extended';

const UNUSUAL: Readonly<Record<number, PlanName>> = {
  3: 'unfounded',
  7: 'declined',
  11: 'returned',
  15: 'failed',
  19: 'defaulted',
  23: 'suspended',
  27: 'unsatisfied',
  31: 'rejected',
  35: 'duplicate',
  38: 'referred',
  39: 'extended',
};

export const planOf = (index: number): PlanName => UNUSUAL[index % 40] ?? 'paid';

const supervisor = (clue: DemoClue): string => `supervisor-${clue.unit}`;
const handler = (clue: DemoClue, n: 1 | 2 | 3): string => `handler-${clue.unit}-${n}`;
const day = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);

const done = (past: Past, type: string): boolean => past.types.includes(type);
const times = (past: Past, type: string): number => past.types.filter((found) => found === type).length;

const contact = (by: string, now: string): Step => ({
  by,
  type: 'contact',
  input: { via: 'phone', at: now, outcome: 'reached', summary: '已与反映人电话联系，核实基本情况。' },
});

const REPLY = '您反映的欠薪问题已办理，感谢监督。';

/** The next step of a clue at this business time, null when it has ended. */
export const nextStep = (
  plan: PlanName,
  clue: DemoClue,
  past: Past,
  now: string,
  firstNumber: string | null,
): Step | null => {
  const h1 = clue.handlers[0] ?? handler(clue, 1);
  const h2 = clue.handlers[1] ?? handler(clue, 2);
  switch (clue.state) {
    case 'received':
      if (plan === 'referred' && !done(past, 'refer')) {
        return {
          by: supervisor(clue),
          type: 'refer',
          input: { target: clue.unit === '630102' ? '630104' : '630102', reason: '用工所在地不在本区' },
        };
      }
      return plan === 'returned' && done(past, 'return')
        ? { by: supervisor(clue), type: 'assign', input: { handlers: [handler(clue, 2), handler(clue, 3)] } }
        : { by: supervisor(clue), type: 'assign', input: { handlers: [handler(clue, 1), handler(clue, 2)] } };
    case 'assigned':
      if (plan === 'returned' && !done(past, 'return'))
        return { by: h1, type: 'return', input: { reason: '与在办案件重复，建议改派' } };
      if (plan === 'declined')
        return {
          by: supervisor(clue),
          type: 'decline',
          input: { ground: 'otherChannel', publicReply: '该事项应通过仲裁或者诉讼解决。' },
        };
      return { by: h1, type: 'accept', input: {} };
    case 'verifying':
      if (!done(past, 'contact')) return contact(h1, now);
      if (plan === 'duplicate' && firstNumber !== null)
        return { by: h1, type: 'markDuplicate', input: { of: firstNumber } };
      if (plan === 'unfounded')
        return {
          by: h1,
          type: 'notEstablish',
          input: { conclusion: 'notArrears', publicReply: '经核查，不属于拖欠工资。' },
        };
      if (plan === 'suspended' && !done(past, 'suspend'))
        return {
          by: supervisor(clue),
          type: 'suspend',
          input: { reason: '用人单位负责人暂时无法联系', until: day(now, 10) },
        };
      if (plan === 'extended' && times(past, 'request') === 0) {
        return {
          by: h1,
          type: 'request',
          input: { event: 'suspend', input: { reason: '等待银行流水', until: day(now, 7) } },
        };
      }
      if (clue.paidFen > 0 && plan !== 'defaulted')
        return { by: h1, type: 'conclude', input: { conclusion: 'paid', publicReply: REPLY } };
      return { by: h1, type: 'establish', input: { verifiedFen: clue.claimedFen, workers: clue.workers } };
    case 'suspended':
      return { by: h1, type: 'resume', input: {} };
    case 'mediating':
      if (plan === 'failed' && !done(past, 'mediationFail'))
        return { by: h1, type: 'mediationFail', input: { reason: '双方对金额分歧较大' } };
      return {
        by: h1,
        type: 'agree',
        input: { amountFen: clue.claimedFen, workers: clue.workers, payBy: day(now, 14) },
      };
    case 'performing':
      if (plan === 'defaulted' && !done(past, 'default'))
        return { by: h1, type: 'default', input: { reason: '到期未付' } };
      return clue.paidFen >= (clue.agreedFen ?? clue.claimedFen)
        ? { by: h1, type: 'conclude', input: { conclusion: 'paid', publicReply: REPLY } }
        : {
            by: h1,
            type: 'pay',
            input: {
              amountFen: (clue.agreedFen ?? clue.claimedFen) - clue.paidFen,
              workers: clue.workers,
              paymentChannel: 'platform',
              evidence: '银行代发凭证',
            },
          };
    case 'resolved':
      return plan === 'rejected' && !done(past, 'reject')
        ? { by: supervisor(clue), type: 'reject', input: { note: '补充核查工资表' } }
        : { by: supervisor(clue), type: 'approve', input: {} };
    case 'revisiting':
      return plan === 'unsatisfied' && times(past, 'revisit') === 0
        ? { by: h2, type: 'revisit', input: { reached: true, satisfied: false, note: '认为加班费未计入' } }
        : { by: h2, type: 'revisit', input: { reached: true, satisfied: true, note: '已收到工资，满意' } };
    default:
      return null;
  }
};
