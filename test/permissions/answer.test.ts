// Answering an order is for handlers of the clue and supervisors of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'answer',
  standing: 'ordered',
  input: async (office, number) => ({ order: String((await office.clue(number)).version), text: '已联系用人单位' }),
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' },
  others: 'forbidden',
});
