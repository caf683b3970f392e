// Every clock of the law's table, row by row: when it is due, from dates that were worked out by hand from the State Council's notices for
// 2022-2027 and not by this program; beside each the date that the wrong day type, or a missing roll-over, would give.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { endOf, instantOf } from '../../src/domain/business-date.ts';
import type { ClockRule, Deadline } from '../../src/domain/deadline.ts';
import { explainClock } from '../../src/domain/explain.ts';
import { windClocks, type Moved } from '../../src/domain/wind.ts';
import { rulesByRegion } from '../../src/engine/rules-by-region.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  /** What starts it; `-` where no office of this installation sees it: counted on demand. */
  readonly signal: string;
  /** The field whose day it is counted from, where that is not the day of the move. */
  readonly field: string | null;
  readonly unit: string;
  readonly length: number;
  /** Start, due, and what it must not be. */
  readonly dates: readonly (readonly [string, string, string])[];
}

// prettier-ignore
const ROWS: readonly Row[] = [
  { id: 'A1', kind: 'clue', signal: 'registered', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'A1f', kind: 'clue', signal: '-', field: null, unit: 'workingDay', length: 0, dates: [['2022-09-27', '2022-09-27', '2022-09-28'], ['2024-01-31', '2024-01-31', '2024-02-01']] },
  { id: 'A2', kind: 'case', signal: 'opened', field: 'actEndedOn', unit: 'year', length: 2, dates: [['2022-10-02', '2024-10-08', '2024-10-01'], ['2023-01-31', '2025-02-05', '2025-01-30']] },
  { id: 'A3', kind: 'case', signal: 'approveFiling', field: null, unit: 'workingDay', length: 60, dates: [['2022-09-27', '2022-12-23', '2022-11-28'], ['2024-01-31', '2024-04-29', '2024-04-01']] },
  { id: 'A3b', kind: 'case', signal: 'extend', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'A4', kind: 'case', signal: 'finishInvestigation', field: null, unit: 'workingDay', length: 15, dates: [['2022-09-27', '2022-10-21', '2022-10-12'], ['2024-01-31', '2024-02-26', '2024-02-18']] },
  { id: 'A5', kind: 'case', signal: 'approveDecision', field: null, unit: 'workingDay', length: 7, dates: [['2022-09-27', '2022-10-11', '2022-10-08'], ['2024-01-31', '2024-02-08', '2024-02-07']] },
  { id: 'A7', kind: 'case', signal: 'preserveEvidence', field: null, unit: 'workingDay', length: 7, dates: [['2022-09-27', '2022-10-11', '2022-10-08'], ['2024-01-31', '2024-02-08', '2024-02-07']] },
  { id: 'A8', kind: 'case', signal: 'approveFiling', field: null, unit: 'calendarDay', length: 90, dates: [['2022-09-27', '2022-12-26', '2023-02-09'], ['2024-01-31', '2024-04-30', '2024-06-13']] },
  { id: 'A9', kind: 'case', signal: 'announceHearing', field: 'hearingToldOn', unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'A10', kind: 'case', signal: 'serve', field: 'servedOn', unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'A11', kind: 'case', signal: 'approveDecision', field: null, unit: 'workingDay', length: 10, dates: [['2022-09-27', '2022-10-14', '2022-10-08'], ['2024-01-31', '2024-02-19', '2024-02-18']] },
  { id: 'A12', kind: 'case', signal: 'serve', field: 'servedOn', unit: 'calendarDay', length: 60, dates: [['2022-09-27', '2022-11-28', '2022-12-23'], ['2024-01-31', '2024-04-01', '2024-04-29']] },
  { id: 'A12s', kind: 'case', signal: 'serve', field: 'servedOn', unit: 'month', length: 6, dates: [['2022-09-27', '2023-03-27', '2023-03-26'], ['2024-01-31', '2024-07-31', '2024-07-30']] },
  { id: 'A13', kind: 'case', signal: 'orderUpheld', field: 'suitEndedOn', unit: 'month', length: 3, dates: [['2022-09-27', '2022-12-27', '2022-12-26'], ['2024-01-31', '2024-04-30', '2024-04-29']] },
  { id: 'A14', kind: 'case', signal: 'remind', field: 'remindedOn', unit: 'workingDay', length: 10, dates: [['2022-09-27', '2022-10-14', '2022-10-08'], ['2024-01-31', '2024-02-19', '2024-02-18']] },
  { id: 'A15', kind: 'case', signal: 'applyEnforcement', field: 'appliedOn', unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'A15r', kind: 'case', signal: 'courtAccept', field: 'courtAcceptedOn', unit: 'workingDay', length: 7, dates: [['2022-09-27', '2022-10-11', '2022-10-08'], ['2024-01-31', '2024-02-08', '2024-02-07']] },
  { id: 'A15x', kind: 'case', signal: 'courtQuestions', field: 'courtAcceptedOn', unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'B1', kind: 'mediation', signal: 'opened', field: null, unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'B3', kind: 'mediation', signal: 'applyPaymentOrder', field: null, unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'B3d', kind: 'mediation', signal: 'paymentOrderIssued', field: 'receivedOn', unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'B4', kind: 'mediation', signal: 'agree', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'B5', kind: 'arbitration', signal: 'opened', field: 'rightKnownOn', unit: 'year', length: 1, dates: [['2022-10-02', '2023-10-07', '2023-10-01'], ['2023-01-31', '2024-01-31', '2024-01-30']] },
  { id: 'B6', kind: 'arbitration', signal: 'apply', field: 'appliedOn', unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'B7c', kind: 'arbitration', signal: '-', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'B7d', kind: 'arbitration', signal: '-', field: null, unit: 'workingDay', length: 10, dates: [['2022-09-27', '2022-10-14', '2022-10-08'], ['2024-01-31', '2024-02-19', '2024-02-18']] },
  { id: 'B7f', kind: 'arbitration', signal: '-', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'B7p', kind: 'arbitration', signal: '-', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'B8', kind: 'arbitration', signal: 'accept', field: 'acceptedOn', unit: 'calendarDay', length: 45, dates: [['2022-09-27', '2022-11-11', '2022-12-02'], ['2024-01-31', '2024-03-18', '2024-04-09']] },
  { id: 'B9', kind: 'arbitration', signal: 'award', field: 'awardedOn', unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'B9a', kind: 'arbitration', signal: 'award', field: 'awardedOn', unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'B10', kind: 'court', signal: 'judge', field: 'performBy', unit: 'year', length: 2, dates: [['2022-10-02', '2024-10-08', '2024-10-01'], ['2023-01-31', '2025-02-05', '2025-01-30']] },
  { id: 'C1', kind: 'petition', signal: 'opened', field: null, unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'C2', kind: 'petition', signal: 'opened', field: null, unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'C3', kind: 'department', signal: 'opened', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'C4', kind: 'petition', signal: 'accept', field: null, unit: 'calendarDay', length: 60, dates: [['2022-09-27', '2022-11-28', '2022-12-23'], ['2024-01-31', '2024-04-01', '2024-04-29']] },
  { id: 'C5', kind: 'petition', signal: 'answer', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'C5a', kind: 'petition', signal: 'askReview', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'C5r', kind: 'petition', signal: 'answerReview', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'C5b', kind: 'petition', signal: 'askReReview', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'D4', kind: 'clue', signal: 'registered', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'E4', kind: 'police', signal: 'opened', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'E6', kind: 'police', signal: 'transfer', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'E6c', kind: 'police', signal: 'askCompletion', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'E7', kind: 'police', signal: 'refuseCrime', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'E7a', kind: 'police', signal: 'askReconsideration', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'E8', kind: 'police', signal: 'askProcuratorate', field: null, unit: 'calendarDay', length: 7, dates: [['2022-09-27', '2022-10-08', '2022-10-11'], ['2024-01-31', '2024-02-07', '2024-02-08']] },
  { id: 'E8b', kind: 'police', signal: 'procuratorateOrder', field: null, unit: 'calendarDay', length: 15, dates: [['2022-09-27', '2022-10-12', '2022-10-21'], ['2024-01-31', '2024-02-18', '2024-02-26']] },
  { id: 'E9', kind: 'police', signal: 'fileCrime', field: 'filedOn', unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },
  { id: 'F2', kind: 'blackList', signal: 'list', field: null, unit: 'year', length: 3, dates: [['2022-10-02', '2025-10-09', '2025-10-01'], ['2022-10-02', '2025-10-09', '2025-10-01']] },
  { id: 'G1', kind: 'project', signal: 'opened', field: 'contractSignedOn', unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'G1f', kind: 'project', signal: 'openAccount', field: 'openedOn', unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'G1a', kind: 'project', signal: 'signAgreement', field: 'agreementSignedOn', unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'G2', kind: 'project', signal: 'wagesPaid', field: 'wagesPaidOn', unit: 'month', length: 1, dates: [['2022-09-27', '2022-10-27', '2022-10-26'], ['2024-01-31', '2024-02-29', '2024-02-28']] },
  { id: 'G3', kind: 'project', signal: 'announceClosing', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'G4', kind: 'project', signal: 'opened', field: 'contractSignedOn', unit: 'workingDay', length: 20, dates: [['2022-09-27', '2022-10-28', '2022-10-17'], ['2024-01-31', '2024-03-04', '2024-02-20']] },
  { id: 'G4b', kind: 'project', signal: 'useDeposit', field: null, unit: 'workingDay', length: 5, dates: [['2022-09-27', '2022-10-09', '2022-10-08'], ['2024-01-31', '2024-02-06', '2024-02-05']] },
  { id: 'G4c', kind: 'project', signal: 'useDeposit', field: null, unit: 'workingDay', length: 10, dates: [['2022-09-27', '2022-10-14', '2022-10-08'], ['2024-01-31', '2024-02-19', '2024-02-18']] },
  { id: 'G4r', kind: 'project', signal: 'announceClosing', field: null, unit: 'calendarDay', length: 30, dates: [['2022-09-27', '2022-10-27', '2022-11-11'], ['2024-01-31', '2024-03-01', '2024-03-18']] },
  { id: 'H1', kind: 'legalAid', signal: 'opened', field: null, unit: 'calendarDay', length: 7, dates: [['2022-09-27', '2022-10-08', '2022-10-11'], ['2024-01-31', '2024-02-07', '2024-02-08']] },
  { id: 'H2', kind: 'legalAid', signal: 'grant', field: null, unit: 'calendarDay', length: 3, dates: [['2022-09-29', '2022-10-08', '2022-10-09'], ['2024-02-08', '2024-02-18', '2024-02-19']] },];

const packages = loadRules('config');
/** D4 is a rule of two cities; everything else is counted for a county of Qinghai. */
const regionOf = (id: string): string => (id === 'D4' ? '370102' : '630102');
const clocksOf = (id: string) => rulesByRegion(packages)(regionOf(id)).clocks;
const ruleOf = (id: string): ClockRule => {
  const found = clocksOf(id).rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`there is no clock ${id}`);
  return found;
};

/** What a move brings that a rule asks for. */
const GIVEN = { fineFen: 1, final: true, depositFen: 1, actEndedOn: '2022-09-27' };

const moved = (
  { id, kind }: Pick<Row, 'id' | 'kind'>,
  signals: readonly string[],
  at: string,
  more: Partial<Moved> = {},
): Moved => ({
  clueId: 1,
  signals,
  type: signals[0] ?? '-',
  input: GIVEN,
  kind,
  from: null,
  to: 'somewhere',
  ended: false,
  by: 'somebody',
  at,
  seq: 7,
  submission: 'complaint',
  anonymous: false,
  intakeChannel: 'hotline',
  region: regionOf(id),
  ...more,
});

const runs = (
  row: Row,
  signals: readonly string[],
  at: string,
  more: Partial<Moved> = {},
  before: readonly Deadline[] = [],
) => windClocks(clocksOf(row.id), before, moved(row, signals, at, more)).changed.filter((run) => run.clock === row.id);

const started = (row: Row, on: string): Deadline => {
  const input = { ...GIVEN, ...(row.field === null ? {} : { [row.field]: on }) };
  // Where a field names the day, the move may be a week later.
  const at = instantOf(on, row.field === null ? 10 : 10 + 7 * 24);
  const found = runs(row, [row.signal], at, { input });
  if (found.length !== 1) throw new Error(`${row.id} has ${found.length} runs after '${row.signal}'`);
  return found[0] as Deadline;
};

const seen = ROWS.filter((row) => row.signal !== '-');
const onDemand = ROWS.filter((row) => row.signal === '-');

test('no clock of the law is left out', () => {
  const statutory = packages.clocksFor('630102').filter((rule) => rule.kind === 'statutory');
  expect(statutory.map((rule) => rule.id).sort()).toEqual(
    [...ROWS.map((row) => row.id), 'A1a', 'A6', 'E5', 'E6t', 'F5'].sort(),
  );
});

describe.each(seen.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const [[start, due]] = row.dates as [readonly [string, string, string]];

  test('has the length and the day type of the law, an article, a source and a mark', () => {
    const { unit, length, article, source, verified, expiry } = ruleOf(id);
    expect({ unit, length }).toEqual({ unit: row.unit, length: row.length });
    expect(article.length).toBeGreaterThan(4);
    expect(source.length).toBeGreaterThan(4);
    expect(['LAW', 'SRC', '2ND', 'GK']).toContain(verified);
    expect(['breach', 'routeOpen', 'lapse']).toContain(expiry);
  });

  test.each(row.dates)('that starts on %s is due on %s, not on %s', (on, expected, not) => {
    const run = started(row, on);
    expect(run).toMatchObject({ state: 'open', dueOn: expected, dueAt: endOf(expected), provisional: false });
    expect(run.dueOn).not.toBe(not);
    expect(explainClock(ruleOf(id), on, clocksOf(id).calendar)).toMatchObject({
      dueOn: expected,
      article: ruleOf(id).article,
      calendarVersion: 'cn-2026.1',
    });
  });

  test('does not start by anything else, on another kind of matter, before the rule was valid, or without what it needs', () => {
    const rule = ruleOf(id);
    expect(runs(row, ['note'], instantOf(start, 10))).toEqual([]);
    expect(runs(row, [row.signal], instantOf(start, 10), { kind: 'nothing' })).toEqual([]);
    const early = `${Number(rule.validFrom.slice(0, 4)) - 1}-06-01`;
    expect(runs(row, [row.signal], instantOf(early, 10))).toEqual([]);
    if (rule.needs !== undefined) expect(runs(row, [row.signal], instantOf(start, 10), { input: {} })).toEqual([]);
  });

  test('is met until the end of its day and missed after it, by what the rule names and nothing else', () => {
    const run = started(row, start);
    const { metBy, duty } = ruleOf(id);
    const end = endOf(due);
    const after = new Date(Date.parse(end) + 1000).toISOString();
    expect(runs(row, ['note'], end, {}, [run])).toEqual([]);
    for (const signal of duty ? [`noticeGiven:${run.id}`] : metBy) {
      const by = (at: string) => runs(row, [signal], at, { seq: 9 }, [run]).find((found) => found.id === run.id)?.state;
      expect({ signal, at: by(end), later: by(after) }).toEqual({ signal, at: 'met', later: 'missed' });
    }
  });
});

test.each(onDemand.flatMap((row) => row.dates.map(([on, due, not]) => [row.id, on, due, not] as const)))(
  '%s, which only others see, is counted on demand: from %s to %s, not %s',
  (id, on, due, not) => {
    const explained = explainClock(ruleOf(id), on, clocksOf(id).calendar);
    expect(explained).toMatchObject({ dueOn: due, verified: ruleOf(id).verified });
    expect(explained.dueOn).not.toBe(not);
    expect(packages.unverified.map((entry) => entry.what)).toContain(`clocks/${id}`);
  },
);

describe('A6, the order to pay', () => {
  const row: Row = { id: 'A6', kind: 'case', signal: 'serve', field: null, unit: 'date', length: 0, dates: [] };
  test('is due on the day that the document names, a rest day too, and has none without', () => {
    const input = { payBy: '2022-10-02' };
    expect(runs(row, ['serve'], instantOf('2022-09-27', 10), { input })).toMatchObject([{ dueOn: '2022-10-02' }]);
    expect(runs(row, ['note'], instantOf('2022-09-27', 10), { input })).toEqual([]);
  });
});

describe('F5, the public notice of the quarter or half-year', () => {
  const row: Row = {
    id: 'F5',
    kind: 'publicNotice',
    signal: 'approve',
    field: null,
    unit: 'date',
    length: 0,
    dates: [],
  };
  test('is due on the last day of the period, which the engine looked up, and not without its approval', () => {
    const input = { noticeBy: '2022-09-30' };
    expect(runs(row, ['approve'], instantOf('2022-09-27', 10), { input })).toMatchObject([{ dueOn: '2022-09-30' }]);
    expect(runs(row, ['note'], instantOf('2022-09-27', 10), { input })).toEqual([]);
  });
});

describe('hours', () => {
  test.each([
    ['E5', 'approve'],
    ['E6t', 'transfer'],
  ])('%s: twenty-four of them, over nights and rest days', (id, signal) => {
    const row: Row = { id, kind: 'police', signal, field: null, unit: 'hour', length: 24, dates: [] };
    const at = '2022-09-30T09:30:00.000Z';
    expect(runs(row, [signal], at)).toMatchObject([{ dueAt: '2022-10-01T09:30:00.000Z', dueOn: '2022-10-01' }]);
    expect(runs(row, ['note'], at)).toEqual([]);
  });
});

describe('extensions, by whom the rule names and no longer', () => {
  test.each([
    ['A3', 30, '2023-02-09'],
    ['B8', 15, '2022-11-28'],
    ['C4', 30, '2022-12-26'],
  ])('%s by %i days is due on %s', (id, days, due) => {
    const row = seen.find((found) => found.id === id) as Row;
    const run = started(row, '2022-09-27');
    const at = instantOf('2022-10-20', 10);
    const extended = runs(row, ['extend'], at, { type: 'extend', input: { clock: id, days }, seq: 9 }, [run]);
    expect(extended).toMatchObject([{ dueOn: due, extensions: [{ days }] }]);
    expect(ruleOf(id).extension).toEqual({ by: 'supervisor', maxDays: days, times: 1 });
  });
  test('no other clock of the law may be extended', () => {
    const extensible = packages
      .clocksFor('630102')
      .filter((rule) => rule.kind === 'statutory' && rule.extension !== null);
    expect(extensible.map((rule) => rule.id).sort()).toEqual(['A3', 'B8', 'C4']);
  });
});

describe('pauses: what is left is kept', () => {
  // From 10 October, 10 o'clock, to the 20th: the days 10 to 19 end standing still.
  test.each([
    ['A3', 'suspended', '2023-01-05'],
    ['A8', 'suspended', '2023-01-05'],
    ['C5a', 'hearing', '2022-11-07'],
  ])('%s stands still while %s and is due on %s', (id, state, due) => {
    const row = seen.find((found) => found.id === id) as Row;
    const run = started(row, '2022-09-27');
    const [stands] = runs(row, ['hold'], instantOf('2022-10-10', 10), { to: state, seq: 8 }, [run]);
    expect(stands).toMatchObject({ state: 'open', dueOn: null });
    expect(runs(row, ['goOn'], instantOf('2022-10-20', 10), { seq: 9 }, [stands as Deadline])).toMatchObject([
      { dueOn: due },
    ]);
  });
  test('no other clock of the law stands still', () => {
    const standing = packages
      .clocksFor('630102')
      .filter((rule) => rule.kind === 'statutory' && rule.standsStillIn.length > 0);
    expect(standing.map((rule) => rule.id).sort()).toEqual(['A3', 'A8', 'C5a', 'C5b']);
  });
});

test('what starts with a lapse is counted from the last day of the lapsed period, however late that is noticed', () => {
  const suit = seen.find((row) => row.id === 'A12s') as Row;
  const run = started(suit, '2022-09-27');
  expect(run.dueOn).toBe('2023-03-27');
  const enforcement = seen.find((row) => row.id === 'A13') as Row;
  const late = { input: { deadline: run.id, clock: 'A12s', level: 3 }, seq: 9 };
  const [found] = runs(enforcement, ['expired:A12s'], instantOf('2023-04-10', 9), late, [run]);
  expect(found).toMatchObject({ dueOn: '2023-06-27' });
});

test('a local rule runs by itself only where it is in force, and only on what came by the hotline', () => {
  const row = seen.find((found) => found.id === 'D4') as Row;
  const at = instantOf('2022-09-27', 10);
  expect(runs(row, ['registered'], at)).toHaveLength(1);
  expect(runs(row, ['registered'], at, { intakeChannel: 'platform' })).toEqual([]);
  expect(runs(row, ['registered'], at, { region: '630102' })).toEqual([]);
});

test('the limitation of arbitration does not run while somebody is still employed, and begins anew with a claim', () => {
  const row = seen.find((found) => found.id === 'B5') as Row;
  const at = instantOf('2022-09-27', 10);
  expect(runs(row, ['opened'], at, { input: { stillEmployed: true } })).toEqual([]);
  const [run] = runs(row, ['opened'], at, { input: { employmentEndedOn: '2022-06-30', rightKnownOn: '2021-01-01' } });
  expect(run).toMatchObject({ dueOn: '2023-06-30' });
  const anew = runs(row, ['interrupt'], at, { input: { claimedOn: '2022-09-01' }, seq: 9 }, [run as Deadline]);
  expect(anew.map(({ state, dueOn }) => [state, dueOn])).toEqual([
    ['cleared', '2023-06-30'],
    ['open', '2023-09-01'],
  ]);
});
