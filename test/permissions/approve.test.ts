// Approving is for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({ event: 'approve', standing: 'resolved', outcomes: { supervisor: 'done' }, others: 'forbidden' });
