// Booking a payment (兑付) is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'pay',
  standing: 'verifying',
  input: { amountFen: 1000, workers: 1, paymentChannel: 'platform', evidence: '回单' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
