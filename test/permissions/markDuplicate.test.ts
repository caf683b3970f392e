// Marking a duplicate is for handlers of the clue and supervisors of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'markDuplicate',
  standing: 'verifying',
  input: async (office) => ({ of: await office.report() }),
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' },
  others: 'forbidden',
});
