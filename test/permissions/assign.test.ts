// Assigning is for a supervisor of the unit; after the third return for a unit above, and no longer for the own.
import { provePermissions } from '../support/permissions.ts';

provePermissions(
  {
    event: 'assign',
    standing: 'received',
    input: { handlers: ['handler-630102-1', 'handler-630102-2'] },
    outcomes: { supervisor: 'done', city: 'illegal_move', province: 'illegal_move' },
    others: 'forbidden',
  },
  {
    event: 'assign',
    standing: 'returnedThrice',
    input: { handlers: ['handler-630102-1', 'handler-630102-2'] },
    outcomes: { supervisor: 'illegal_move', city: 'done', province: 'done' },
    others: 'forbidden',
  },
);
