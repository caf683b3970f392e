// Establishing (属实) is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'establish',
  standing: 'verifying',
  input: { verifiedFen: 900_000, workers: 3 },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
