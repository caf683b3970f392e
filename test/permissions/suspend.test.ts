// Suspending (中止) is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'suspend',
  standing: 'verifying',
  input: { reason: '失联', until: '2021-11-20' },
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
