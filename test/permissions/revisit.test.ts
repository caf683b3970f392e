// Revisiting (回访) is for handlers and supervisors who neither concluded nor approved.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'revisit',
  standing: 'revisiting',
  input: { reached: true, satisfied: true, note: '满意' },
  outcomes: { secondHandler: 'done', handler: 'illegal_move', supervisor: 'illegal_move' },
  others: 'forbidden',
});
