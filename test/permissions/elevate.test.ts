// Elevating (提级) is for supervisors of a unit above.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'elevate',
  standing: 'verifying',
  input: { unit: '630000', reason: '重大' },
  outcomes: { city: 'done', province: 'done' },
  others: 'forbidden',
});
