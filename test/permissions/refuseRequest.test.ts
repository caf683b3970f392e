// Refusing a request is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'refuseRequest',
  standing: 'requesting',
  input: async (office, number) => ({ request: String((await office.clue(number)).version), reason: '理由不足' }),
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
