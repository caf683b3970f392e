// Returning (退回) is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'return',
  standing: 'assigned',
  input: { reason: '不属本组' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
