// Requesting is for the handlers of the clue; to elevate it, for a supervisor of its unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions(
  {
    event: 'request',
    standing: 'verifying',
    input: { event: 'suspend', input: { reason: '失联', until: '2021-11-20' } },
    outcomes: { handler: 'done', secondHandler: 'done' },
    others: 'forbidden',
  },
  {
    event: 'request',
    standing: 'verifying',
    input: { event: 'elevate', input: { unit: '630100', reason: '案情重大' } },
    outcomes: { supervisor: 'done' },
    others: 'forbidden',
  },
);
