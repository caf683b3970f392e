// Supervising (督办) is for supervisors of the unit and above.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'supervise',
  standing: 'verifying',
  input: { reason: '逾期', answerBy: '2021-11-10' },
  outcomes: { supervisor: 'done', city: 'done', province: 'done' },
  others: 'forbidden',
});
