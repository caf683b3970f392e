// Asking a complainant to complete what was complained of (补正) is for handlers of the clue and supervisors of the unit.
import { provePermissions } from '../support/permissions.ts';

const input = { missing: '用人单位名称', completeBy: '2021-11-20' };

provePermissions(
  ...['assigned', 'verifying'].map((standing) => ({
    event: 'askCompletion',
    standing,
    input,
    outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' } as const,
    others: 'forbidden' as const,
  })),
  {
    event: 'askCompletion',
    standing: 'mediating',
    input,
    outcomes: { handler: 'illegal_move', secondHandler: 'illegal_move', supervisor: 'illegal_move' },
    others: 'forbidden',
  },
);
