// Recording that mediation failed is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'mediationFail',
  standing: 'mediating',
  input: { reason: '分歧较大' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
