// Extending (延期) is for whom the rule of the clock names, and for nobody else: for `finish` a supervisor of the unit.
import { expect, test } from '@jest/globals';
import { openOffice, bringTo } from '../support/office.ts';
import { provePermissions } from '../support/permissions.ts';

const input = { clock: 'finish', days: 5, reason: '案情复杂' };

provePermissions({
  event: 'extend',
  standing: 'verifying',
  input,
  outcomes: { supervisor: 'done', city: 'illegal_move', province: 'illegal_move' },
  others: 'forbidden',
});

test('an extension that was given is offered no more', async () => {
  const office = await openOffice();
  try {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    expect(await office.offers('supervisor-630102', number)).toContain('extend');
    await office.send('supervisor-630102', number, 'extend', input);
    expect(await office.offers('supervisor-630102', number)).not.toContain('extend');
  } finally {
    await office.close();
  }
});
