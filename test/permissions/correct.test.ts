// Correcting the facts of a clue is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'correct',
  standing: 'verifying',
  input: { fields: { sector: 'services' }, reason: '行业有误' },
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
