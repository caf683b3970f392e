// The generator of the demonstration: what it plants is what was published, and the same at every run.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { dayKind } from '../../src/domain/calendar.ts';
import { figuresAt, readPublished } from '../../src/demo/figures.ts';
import { generate } from '../../src/demo/generate.ts';
import type { Plan } from '../../src/demo/plan.ts';
import { plantedIn } from '../../src/demo/planted.ts';
import { castOf, randomOf, sharesOf } from '../../src/demo/random.ts';
import { timelineOf } from '../../src/demo/timeline.ts';

const rules = loadRules('config');
const timeline = timelineOf((on) => dayKind(rules.calendarFor('630000'), on).working);
const published = readPublished();
const planAt = (scale: number): Plan => generate(figuresAt(published, scale), timeline);

describe('the plan', () => {
  test('plants every published figure exactly at scale 1', () => {
    const {
      source: _,
      campaign: __,
      money: ___,
      note: ____,
      ...figures
    } = published as unknown as Record<string, unknown>;
    expect(plantedIn(planAt(1))).toEqual(figures);
  });
  test.each([0.01, 0.05, 0.13, 0.5, 2])('plants the scaled figures at scale %d', (scale) => {
    const f = figuresAt(published, scale);
    const planted = plantedIn(planAt(scale)) as any;
    expect(planted.platform).toMatchObject({ received: f.platform.received, closed: f.platform.closed });
    expect(planted.headline.casesFiledAndCoordinated).toBe(f.matters);
  });
});
void castOf;
void randomOf;
void sharesOf;
