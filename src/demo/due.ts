// The plan laid out by slots.
import type { Matter, Plan, Saying, Step, Visits } from './plan.ts';

/** What is to be done in one slot. */
export interface Due {
  readonly reports: Matter[];
  readonly sayings: Saying[];
  readonly visits: Visits[];
  /** Matters that are opened now or have steps now. */
  readonly matters: { readonly matter: Matter; readonly opens: boolean; readonly steps: Step[] }[];
}

export const bySlot = (plan: Plan, slots: number): Due[] => {
  const due = Array.from({ length: slots }, (): Due => ({ reports: [], sayings: [], visits: [], matters: [] }));
  const at = (index: number): Due => due[index] as Due;
  for (const matter of plan.matters) {
    const steps = Map.groupBy(matter.steps, (step) => step.at);
    if (matter.opening.how === 'webhook') at(matter.at).reports.push(matter);
    else if (!steps.has(matter.at)) steps.set(matter.at, []);
    for (const [index, own] of steps)
      at(index).matters.push({
        matter,
        opens: index === matter.at && matter.opening.how !== 'webhook',
        steps: own,
      });
  }
  for (const saying of plan.sayings) at(saying.at).sayings.push(saying);
  for (const visits of plan.visits) at(visits.at).visits.push(visits);
  return due;
};

/** How many steps a slot has. */
export const sizeOf = (due: Due): number =>
  due.reports.length +
  due.sayings.length +
  due.visits.length +
  due.matters.reduce((sum, { opens, steps }) => sum + steps.length + (opens ? 1 : 0), 0);
