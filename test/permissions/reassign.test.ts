// Re-assigning is for supervisors of the unit and above.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'reassign',
  standing: 'verifying',
  input: { handlers: ['handler-630102-2', 'handler-630102-3'], reason: '人员调整' },
  outcomes: { supervisor: 'done', city: 'done', province: 'done' },
  others: 'forbidden',
});
