// Makes the plan of the campaign from its figures.
import { planBeside } from './beside.ts';
import { FUNDINGS, type Figures } from './figures.ts';
import { planInspection } from './inspection.ts';
import type { Plan, Planning } from './plan.ts';
import { planPlatform } from './platform.ts';
import { randomOf } from './random.ts';
import { planRest } from './rest.ts';
import type { Timeline } from './timeline.ts';
import { platformMatters } from './ways.ts';

const SEED = '2021-22 630000';

export const generate = (figures: Figures, timeline: Timeline): Plan => {
  // Each part draws from a chance of its own, so that a change in one does not shuffle the others.
  const planning = (part: string): Planning => ({ random: randomOf(`${SEED} ${part}`), timeline });
  const found = FUNDINGS.reduce((sum, funding) => sum + figures.byFunding[funding].withArrears, 0);
  const beside = figures.matters - found;
  const ofPlatform = platformMatters(figures, beside);
  const inspection = planInspection(planning('inspection'), figures);
  const platform = planPlatform(planning('platform'), figures, ofPlatform);
  const rest = planRest(planning('rest'), figures, beside - ofPlatform);
  const besides = planBeside(planning('beside'), figures, {
    filed: platform.filed,
    police: rest.police,
    paidSuits: rest.procuratorate,
    suits: platform.suits,
    tradeUnion: rest.tradeUnion,
  });
  return {
    matters: [...platform.matters, ...rest.matters, ...inspection.matters, ...besides],
    sayings: platform.sayings,
    visits: inspection.visits,
  };
};
