// Referring (转办) is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'refer',
  standing: 'verifying',
  input: { target: '630104', reason: '用工所在地不在本区' },
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
