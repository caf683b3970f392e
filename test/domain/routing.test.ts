// Where a clue goes: the office of the place of work, else the nearest one above; old division codes lead to what followed them.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { currentCode, routeRegion, type Routing } from '../../src/domain/routing.ts';

const { divisions } = loadRules('config');
const unit = (code: string, activeFrom: string | null = null, activeTo: string | null = null) => ({
  code,
  activeFrom,
  activeTo,
});
const UNITS = [unit('630102'), unit('630100'), unit('630000')];
const route = (
  region: string,
  on = '2021-11-01',
  sector = 'construction',
  routing: Routing = { routes: [] },
  units = UNITS,
) => routeRegion(divisions, units, region, on, sector, routing);

describe('routing by the place of work', () => {
  test('goes to the county’s office', () => {
    expect(route('630102')).toBe('630102');
  });
  test('goes upwards where the county, then the city, has none', () => {
    expect(route('630104')).toBe('630100');
    expect(route('630202')).toBe('630000');
  });
  test('goes nowhere for a place that nobody here is responsible for, or that does not exist', () => {
    expect(route('510100')).toBeNull();
    expect(route('999999')).toBeNull();
  });
  test('passes an office by before it opened and after it closed', () => {
    const units = [unit('630102', '2021-12-01', '2022-12-31'), unit('630100')];
    expect(route('630102', '2021-11-30', 'other', undefined, units)).toBe('630100');
    expect(route('630102', '2021-12-01', 'other', undefined, units)).toBe('630102');
    expect(route('630102', '2023-01-01', 'other', undefined, units)).toBe('630100');
  });
  test('sends a sector elsewhere where a route says so', () => {
    const routing = {
      routes: [
        { region: '630100', sectors: ['platform'], unit: '630100' },
        { region: '630102', sectors: ['platform'], unit: '630100' },
      ],
    };
    expect(route('630102', '2021-11-01', 'platform', routing)).toBe('630100');
    expect(route('630102', '2021-11-01', 'construction', routing)).toBe('630102');
  });
});

describe('division codes', () => {
  test('that ended lead to their successor, and only from the day of the change', () => {
    expect(currentCode(divisions, '451023', '2021-11-01')).toBe('451082');
    expect(currentCode(divisions, '451023', '2019-01-01')).toBe('451023');
  });
  test('that are not yet valid are not found', () => {
    expect(currentCode(divisions, '451082', '2019-01-01')).toBeNull();
  });
});
