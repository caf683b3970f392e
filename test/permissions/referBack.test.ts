// Referring back is for the department that has it, and for a supervisor of the unit.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'referBack',
  standing: 'referred',
  input: { answer: '已核实' },
  outcomes: { supervisor: 'done', clerk: 'done' },
  others: 'forbidden',
});
