// Urging (催办) is for supervisors of the unit and above.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'urge',
  standing: 'verifying',
  input: { reason: '加快' },
  outcomes: { supervisor: 'done', city: 'done', province: 'done' },
  others: 'forbidden',
});
