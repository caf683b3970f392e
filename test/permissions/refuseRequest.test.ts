// Refusing a request is for whom it was made to: a supervisor of the unit, or of a unit above for the request to elevate.
import { provePermissions } from '../support/permissions.ts';

provePermissions(
  {
    event: 'refuseRequest',
    standing: 'requesting',
    input: async (office, number) => ({ request: String((await office.clue(number)).version), reason: '理由不足' }),
    outcomes: { supervisor: 'done', city: 'illegal_move', province: 'illegal_move' },
    others: 'forbidden',
  },
  {
    event: 'refuseRequest',
    standing: 'askingToElevate',
    input: async (office, number) => ({ request: String((await office.clue(number)).version), reason: '理由不足' }),
    outcomes: { city: 'done', province: 'done', supervisor: 'illegal_move' },
    others: 'forbidden',
  },
);
