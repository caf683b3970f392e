// Declining (不予受理) is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'decline',
  standing: 'verifying',
  input: { ground: 'outOfScope', publicReply: '不属于受理范围' },
  outcomes: { supervisor: 'done' },
  others: 'forbidden',
});
