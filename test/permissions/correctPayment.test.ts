// Correcting a payment is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'correctPayment',
  standing: 'paid',
  input: async (office, number) => ({ payment: String((await office.clue(number)).version), reason: '重复录入' }),
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
