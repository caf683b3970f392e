// Concluding is for the handlers of the clue; from referred for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions(
  {
    event: 'conclude',
    standing: 'contacted',
    input: { conclusion: 'noContact', publicReply: '多次联系未果' },
    outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'illegal_move' },
    others: 'forbidden',
  },
  {
    event: 'conclude',
    standing: 'referred',
    input: { conclusion: 'transferred', publicReply: '已移送住建部门' },
    outcomes: { supervisor: 'done', handler: 'illegal_move', secondHandler: 'illegal_move', clerk: 'forbidden' },
    others: 'forbidden',
  },
);
