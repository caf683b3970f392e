// Filing (立案) is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'file',
  standing: 'verifying',
  input: { basis: '涉嫌拖欠工资' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
