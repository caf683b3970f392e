// Recording an agreement is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'agree',
  standing: 'mediating',
  input: { amountFen: 900_000, workers: 3, payBy: '2021-12-01' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
