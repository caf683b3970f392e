// Requesting is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'request',
  standing: 'verifying',
  input: { event: 'suspend', input: { reason: '失联', until: '2021-11-20' } },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
