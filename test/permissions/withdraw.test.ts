// Withdrawing is for the operator before anybody works on it, for a supervisor of the unit later.
import { provePermissions } from '../support/permissions.ts';

provePermissions(
  {
    event: 'withdraw',
    standing: 'assigned',
    input: { reason: '反映人撤回' },
    outcomes: { operator: 'done', supervisor: 'illegal_move' },
    others: 'forbidden',
  },
  {
    event: 'withdraw',
    standing: 'verifying',
    input: { reason: '反映人撤回' },
    outcomes: { supervisor: 'done', operator: 'illegal_move' },
    others: 'forbidden',
  },
);
