// Cases: filed with approval, half of them decided and closed within the campaign, the others still investigated.
import { handler, supervisor } from './cast.ts';
import type { Input } from './moves.ts';
import { following, stepAt, type Matter, type Planning, type Step } from './plan.ts';

/** Share of the cases that are decided within the campaign; the others are still investigated. */
const DECIDED_SHARE = 0.5;

const paidOn = (matter: Matter, moment: Parameters<Input>[0]): { amountFen: number; workers: number } => {
  const input = matter.steps.find((step) => step.type === 'establish')?.input(moment) as
    { verifiedFen: number; workers: number } | undefined;
  return { amountFen: input?.verifiedFen ?? 0, workers: input?.workers ?? 0 };
};

/** The case that the clue's `file` proposes; `joined` is its second clue. */
export const caseOf = ({ random, timeline }: Planning, clue: Matter, joined: Matter | null): Matter => {
  const { unit } = clue;
  const key = `c-${clue.key}`;
  const by = handler(unit, 1);
  const filed = stepAt(clue, 'file');
  const approved = timeline.later(filed, random.whole(1, 3));
  const from = joined === null ? approved : Math.max(approved, timeline.later(stepAt(joined, 'assign'), 1));
  const joins: Step[] =
    joined === null
      ? []
      : [{ at: from, by, type: 'addClue', input: ({ number }) => ({ clue: number(joined.key) }), unit }];
  const decided: Parameters<typeof following>[3] = [
    [
      random.whole(20, 40),
      by,
      'finishInvestigation',
      (moment) => {
        const { amountFen, workers } = paidOn(clue, moment);
        return { finding: 'violation', verifiedFen: amountFen, workers, report: '调查终结报告（演示）' };
      },
    ],
    [
      random.whole(2, 6),
      by,
      'draftDecision',
      (moment) => {
        const { amountFen, workers } = paidOn(clue, moment);
        return {
          decision: 'order',
          orderedFen: amountFen,
          workers,
          payBy: moment.inDays(15),
          text: '限期支付（演示）',
        };
      },
    ],
    [random.whole(1, 4), supervisor(unit), 'approveDecision'],
    [random.whole(1, 4), by, 'serve', ({ on }) => ({ servedOn: on, serviceMethod: 'direct', proof: '送达回证' })],
    [random.whole(4, 20), by, 'comply', () => ({ note: '已全部支付' })],
    [random.whole(1, 4), by, 'proposeClosing', () => ({ outcome: 'paid', report: '结案报告（演示）' })],
    [random.whole(1, 4), supervisor(unit), 'approveClosing'],
  ];
  return {
    key,
    at: approved,
    unit,
    opening: { how: 'filed', clue: clue.key },
    steps: [
      { at: approved, by: supervisor(unit), type: 'approveFiling', input: () => ({}), unit },
      ...joins,
      ...(random.chance(DECIDED_SHARE) ? following(timeline, from, unit, decided) : []),
    ],
  };
};
