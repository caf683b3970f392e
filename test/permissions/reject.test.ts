// Rejecting is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'reject',
  standing: 'resolved',
  input: { note: '补充核查' },
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
