// A program of tomorrow: it brings a second version of the clue's and of the case's machine beside those that are shipped. In the clue's,
// `performing` is called `collecting` and it counts site visits; in the case's, `investigating` is called `inquiring`.
import { createMachine } from 'xstate';
import type { RulePackages } from '../../config/load.ts';
import { CLUE_WORKFLOWS, workflowOf, type ClueWorkflow } from '../../workflows/catalogue.ts';
import { clueV1 } from '../../workflows/clue.v1.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { intendedTasks } from '../../workflows/intended-tasks.ts';
import type { Machines } from '../../workflows/machines.ts';
import { proceeding, type Definition } from '../../workflows/proceeding.ts';
import { caseV1 } from '../../workflows/proceedings/case.v1.ts';
import { PROCEEDING_WORKFLOWS, proceedingWorkflows } from '../../workflows/proceedings/catalogue.ts';
import type { ClueState } from '../../workflows/states.ts';

/** The same structure in which one word is another; functions stay. */
const renamed = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (typeof value === 'string') return value === `into:${from}` ? `into:${to}` : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name === from ? to : name, renamed(inside, from, to)]),
  );
};

const clueV2 = (): ClueWorkflow => {
  const config = renamed({ ...clueV1.config, version: '2' }, 'performing', 'collecting') as typeof clueV1.config;
  return {
    machine: createMachine(config as never, clueV1.implementations as never) as unknown as ClueWorkflow['machine'],
    tasks: (state: ClueState, context: ClueContext) =>
      intendedTasks((state as string) === 'collecting' ? 'performing' : state, context),
    defaults: { ...workflowOf('clue', 1).defaults, siteVisits: 0 } as ClueContext,
  };
};

const caseV2 = proceeding({
  ...(renamed(caseV1.definition, 'investigating', 'inquiring') as Definition),
  version: 2,
});

export const TOMORROW: Machines = {
  clues: { clue: { ...CLUE_WORKFLOWS['clue'], 2: clueV2() } },
  proceedings: proceedingWorkflows([...PROCEEDING_WORKFLOWS.values(), caseV2]),
};

/** The clocks that stand still or start in `performing` do so in `collecting` too. */
export const tomorrowsRules = (packages: RulePackages): RulePackages => ({
  ...packages,
  clocksFor: (region) =>
    packages.clocksFor(region).map((rule) => ({
      ...rule,
      standsStillIn: rule.standsStillIn.includes('performing')
        ? [...rule.standsStillIn, 'collecting']
        : rule.standsStillIn,
      ...(rule.onlyIn?.includes('performing') === true ? { onlyIn: [...rule.onlyIn, 'collecting'] } : {}),
    })),
});
