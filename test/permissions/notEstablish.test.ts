// Not establishing is for the handlers of the clue.
import { provePermissions } from '../support/permissions.ts';

provePermissions({
  event: 'notEstablish',
  standing: 'contacted',
  input: { conclusion: 'notArrears', publicReply: '经查不属于欠薪' },
  outcomes: { handler: 'done', secondHandler: 'done' },
  others: 'forbidden',
});
