// Offices and departments: a region's office carries the region's division code, a department `<region>-<department>`.
import { Conflict, InvalidInput } from '../domain/errors.ts';
import { levelOf, regionAbove } from '../domain/regions.ts';
import { isDepartment } from '../domain/permission.ts';
import { insertUnits, readUnitCodes, type NewUnit } from '../store/organisation.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';

const FOREVER = '9999-12-31';

/** @throws {InvalidInput} for a code that no division has; {Conflict} for one that is there */
export const addUnit = async (engine: Engine, code: string, name: string): Promise<void> => {
  const region = code.slice(0, 6);
  if (!/^\d{6}(-[A-Za-z]{1,32})?$/.test(code) || !engine.packages.divisions.has(region)) {
    throw new InvalidInput([
      {
        path: '/code',
        message: `found '${code}', expected a code of divisions.yaml, for a department with its name: 630102-housing`,
      },
    ]);
  }
  if ((await readUnitCodes(engine.pool, FOREVER)).includes(code))
    throw new Conflict(`there is a unit '${code}' already`);
  const department = isDepartment(code) ? code.slice(7) : null;
  const unit: NewUnit = {
    code,
    name,
    kind: department === null ? 'region' : 'department',
    level: levelOf(region),
    region,
    parent: department === null ? regionAbove(region) : region,
    department,
  };
  await inTransaction(engine.pool, (client) => insertUnits(client, [unit]));
};
