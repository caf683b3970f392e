// Recording a default is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'default',
  standing: 'performing',
  input: { reason: '到期未付' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
