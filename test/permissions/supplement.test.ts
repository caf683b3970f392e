// Supplementing is for the operator, handlers of the clue and supervisors of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'supplement',
  standing: 'verifying',
  input: { note: '补充工资表' },
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done', operator: 'done' },
  others: 'forbidden',
});
