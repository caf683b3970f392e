// Accepting (签收) is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'accept',
  standing: 'assigned',
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
