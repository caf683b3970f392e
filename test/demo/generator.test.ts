// The generator of the demonstration: what it plants is what was published, and the same at every run.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { OFFICES, PREFECTURES } from '../../src/demo/cast.ts';
import { figuresAt, readPublished, type Figures } from '../../src/demo/figures.ts';
import { generate } from '../../src/demo/generate.ts';
import type { Plan, Step } from '../../src/demo/plan.ts';
import { plantedIn } from '../../src/demo/planted.ts';
import { timelineOf } from '../../src/demo/timeline.ts';
import { dayKind } from '../../src/domain/calendar.ts';

const rules = loadRules('config');
const timeline = timelineOf((on) => dayKind(rules.calendarFor('630000'), on).working);
const published = readPublished();
const planAt = (scale: number): Plan => generate(figuresAt(published, scale), timeline);
const whole = planAt(1);

const wan = (fen: number): string => (fen / 1_000_000).toFixed(2);

const MOMENT = {
  at: '2022-01-10T01:20:00.000Z',
  on: '2022-01-10',
  inDays: (days: number) => `in ${days} days`,
  handler: (n: number) => `handler ${n}`,
  number: (key: string) => key,
  orders: [{ id: '7' }],
};
const written = (plan: Plan): string =>
  JSON.stringify(plan, (name, value: unknown) =>
    name === 'input' && typeof value === 'function' ? (value as Step['input'])(MOMENT) : value,
  );

describe('the plan', () => {
  test('plants every published figure exactly at scale 1', () => {
    const { headline, platform, inspection, jointReception, police, procuratorate, tradeUnion, sanctions } = published;
    expect(plantedIn(whole)).toEqual({
      headline,
      platform,
      inspection,
      jointReception,
      police,
      procuratorate,
      tradeUnion,
      sanctions,
    });
  });

  test('leaves 5,812.33 万元 and 5,710 persons beyond platform and inspection', () => {
    expect(figuresAt(published, 1).rest).toEqual({ workers: 5710, fen: 5_812_330_000 });
  });

  test('says of those clues that their channel is made up, except where the source names it', () => {
    const typed = whole.matters.flatMap(({ opening, steps }) =>
      opening.how === 'typed' ? [{ text: opening.data.description, steps }] : [],
    );
    const named = typed.filter(({ steps }) =>
      steps.some((step) => ['procuratorate', 'tradeUnion'].includes(String(step.input(MOMENT)?.['paymentChannel']))),
    );
    expect(named).toHaveLength(33 + 14 + 1);
    for (const one of typed) expect(one.text.includes('渠道为演示合成')).toBe(!named.includes(one));
  });

  test.each([0.01, 0.02, 0.05, 0.13, 0.5, 2])('plants the scaled figures exactly at scale %d', (scale) => {
    const figures: Figures = figuresAt(published, scale);
    const found = Object.values(figures.byFunding);
    const sum = (pick: (one: (typeof found)[number]) => number): number =>
      found.reduce((all, one) => all + pick(one), 0);
    expect(plantedIn(planAt(scale))).toMatchObject({
      headline: {
        casesFiledAndCoordinated: figures.matters,
        workersPaid: figures.platform.workers + figures.rest.workers + sum((one) => one.workers),
        recovered: wan(figures.platform.fen + figures.rest.fen + sum((one) => one.fen)),
      },
      platform: {
        received: figures.platform.received,
        closed: figures.platform.closed,
        workersPaid: figures.platform.workers,
        recovered: wan(figures.platform.fen),
      },
      inspection: {
        employersInspected: figures.employers,
        confirmed: sum((one) => one.withArrears),
        workersPaid: sum((one) => one.workers),
        recovered: wan(sum((one) => one.fen)),
      },
      procuratorate: {
        accepted: figures.procuratorate.accepted,
        settledBeforeSuit: figures.procuratorate.settled,
        supported: figures.procuratorate.supported,
        adoptedByCourt: figures.procuratorate.adopted,
        recovered: wan(figures.procuratorate.fen),
      },
      police: { casesUnderSupervision: figures.police },
      sanctions: { exposedInMedia: figures.exposed, blackListed: figures.blackListed },
    });
  });

  test('is the same at every run, and another one at another scale', () => {
    expect(written(planAt(0.05))).toBe(written(planAt(0.05)));
    expect(written(planAt(0.05))).not.toBe(written(planAt(0.06)));
  });

  test('plays its steps in order, in working slots, after the clue has come', () => {
    const disordered = whole.matters.filter((matter) =>
      matter.steps.some(
        (step, index) =>
          step.at < (matter.steps[index - 1]?.at ?? matter.at) || timeline.slots[step.at]?.working !== true,
      ),
    );
    expect(disordered.map((matter) => matter.key)).toEqual([]);
  });

  test('reaches every prefecture and every office, and every unhappy way', () => {
    const units = new Set(whole.matters.map((matter) => matter.unit));
    expect(OFFICES.filter((office) => !units.has(office.unit))).toEqual([]);
    expect(PREFECTURES).toHaveLength(8);
    const types = new Set(whole.matters.flatMap((matter) => matter.steps.map((step) => step.type)));
    const unhappy = [
      ...['return', 'decline', 'refer', 'referBack', 'markDuplicate', 'unmarkDuplicate', 'suspend', 'resume'],
      ...['reopen', 'default', 'reject', 'mediationFail', 'request', 'extend', 'answer', 'file'],
    ];
    expect(unhappy.filter((type) => !types.has(type))).toEqual([]);
    expect(whole.sayings.some((saying) => saying.type === 'clue.withdrawn')).toBe(true);
  });

  test('keeps keys, external ids and visited names apart', () => {
    const distinct = (list: readonly string[]): void => expect(new Set(list).size).toBe(list.length);
    distinct(whole.matters.map((matter) => matter.key));
    distinct(
      whole.matters.flatMap(({ opening }) =>
        opening.how === 'webhook' || opening.how === 'typed' ? [opening.data.externalId] : [],
      ),
    );
    const visits = whole.visits.flatMap((batch) => batch.visits);
    distinct(visits.map((visit) => visit.key));
    distinct(visits.map((visit) => visit.name));
    expect(Math.max(...whole.visits.map((batch) => batch.visits.length))).toBeLessThanOrEqual(500);
  });
});
