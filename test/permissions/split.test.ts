import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'split',
  standing: 'verifying',
  input: { arrears: { amountFen: 400_000, workers: 1 }, reason: '另一单位' },
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' },
  others: 'forbidden',
});
