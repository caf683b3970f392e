// Reopening is for supervisors of the unit and above.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'reopen',
  standing: 'closed',
  input: { reason: '回头看' },
  outcomes: { supervisor: 'done', city: 'done', province: 'done' },
  others: 'forbidden',
});
