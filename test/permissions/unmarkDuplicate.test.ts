// Unmarking a duplicate is for handlers of the clue and supervisors of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'unmarkDuplicate',
  standing: 'duplicate',
  input: { reason: '并非同一事项' },
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' },
  others: 'forbidden',
});
