// Resuming is for handlers of the clue and supervisors of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'resume',
  standing: 'suspended',
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' },
  others: 'forbidden',
});
