// Recording a contact is for handlers of the clue and supervisors of the unit.
import { CONTACT } from '../support/office.ts';
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'contact',
  standing: 'verifying',
  input: CONTACT,
  outcomes: { handler: 'done', secondHandler: 'done', supervisor: 'done' },
  others: 'forbidden',
});
