// What the machine takes and what it refuses, rule and negative twin side by side.
import { describe, expect, test } from '@jest/globals';
import type { ClueContext } from '../../workflows/context.ts';
import { after, fresh, type Said, type Standing } from '../support/machine.ts';

const reason = { reason: true };
const assign: Said = { type: 'assign', input: { handlers: ['a', 'b'] } };
const accept: Said = { type: 'accept' };
const contact: Said = {
  type: 'contact',
  input: { via: 'phone', at: '', outcome: 'reached', summary: true },
  facts: { on: '2021-11-01' },
};
const establish: Said = { type: 'establish', input: { verifiedFen: 90_000, workers: 3 } };
const agree: Said = { type: 'agree', input: { amountFen: 90_000, workers: 3, payBy: '2021-12-01' } };
const pay = (amountFen: number, more: object = {}): Said => ({
  type: 'pay',
  input: { amountFen, workers: 1, paymentChannel: 'platform', evidence: true, ...more },
  facts: { on: '2021-11-01' },
});
const conclude: Said = { type: 'conclude', input: { conclusion: 'paid', publicReply: '-' } };
const approve: Said = { type: 'approve' };
const revisit = (input: object, more: Partial<Said> = {}): Said => ({
  type: 'revisit',
  input: { note: true, ...input },
  ...more,
});
const suspend: Said = { type: 'suspend', input: { ...reason, until: '2021-12-01' } };
const refer = (targetKind: 'unit' | 'department', target: string): Said => ({
  type: 'refer',
  input: { target, ...reason },
  facts: { targetKind, fromUnit: '630102' },
});

const reach = (...said: readonly Said[]): Standing => {
  const found = after(fresh(), ...said);
  if (found === null) throw new Error(`the way ${said.map((one) => one.type).join(', ')} is not taken`);
  return found;
};
const stateAfter = (from: Standing, said: Said): string => after(from, said)?.state ?? 'not taken';
const contextAfter = (from: Standing, ...said: readonly Said[]): ClueContext => {
  const found = after(from, ...said);
  if (found === null) throw new Error('not taken');
  return found.context;
};

const assigned = reach(assign);
const verifying = reach(assign, accept);
const contacted = reach(assign, accept, contact);
const mediating = reach(assign, accept, contact, establish);
const performing = reach(assign, accept, contact, establish, agree);
const resolved = reach(assign, accept, contact, establish, agree, pay(90_000), conclude);
const revisiting = reach(assign, accept, contact, establish, agree, pay(90_000), conclude, approve);
const closed = reach(
  assign,
  accept,
  contact,
  establish,
  agree,
  pay(90_000),
  conclude,
  approve,
  revisit({ reached: true, satisfied: true }),
);

describe('returning', () => {
  const back: Said = { type: 'return', input: reason };
  test('is possible until a unit above has decided', () => {
    const thrice = reach(assign, back, assign, back, assign, back);
    expect(thrice).toMatchObject({ state: 'received', context: { returns: 3, handlers: [] } });
    const arbitrated = after(thrice, { ...assign, facts: { arbitrated: true } }) as Standing;
    expect(stateAfter(arbitrated, back)).toBe('not taken');
    expect(stateAfter(arbitrated, accept)).toBe('verifying');
  });
  test('the third time tells the unit above', () => {
    const second = reach(assign, back, assign, back, assign);
    expect(after(second, back)?.effects).toContainEqual({
      type: 'notify',
      params: { kind: 'arbitration', audience: 'unitAbove' },
    });
    expect(after(assigned, back)?.effects).not.toContainEqual({
      type: 'notify',
      params: { kind: 'arbitration', audience: 'unitAbove' },
    });
  });
});

describe('a referral', () => {
  test('to a unit moves the clue, clears its handlers and keeps the sender reading', () => {
    expect(after(verifying, refer('unit', '630104'))).toMatchObject({
      state: 'received',
      context: { unit: '630104', readerUnits: ['630102'], handlers: [], returns: 0 },
    });
  });
  test('to a department leaves the clue in its unit', () => {
    expect(after(verifying, refer('department', '630102-housing'))).toMatchObject({
      state: 'referred',
      context: { unit: '630102', referredTo: '630102-housing' },
    });
  });
  test('comes back by its answer', () => {
    const away = after(verifying, refer('department', '630102-housing')) as Standing;
    expect(after(away, { type: 'referBack', input: { answer: true } })).toMatchObject({
      state: 'received',
      context: { referredTo: null, readerUnits: ['630102-housing'] },
    });
  });
  test.each([
    ['performing', performing],
    ['resolved', resolved],
    ['revisiting', revisiting],
    ['closed', closed],
  ])('is not possible from %s', (_, from) => {
    expect(stateAfter(from, refer('unit', '630104'))).toBe('not taken');
  });
  test('and a suspension do not apply to what is suspended or referred', () => {
    const suspended = after(verifying, suspend) as Standing;
    const referred = after(verifying, refer('department', 'd-x')) as Standing;
    for (const from of [suspended, referred]) {
      expect(stateAfter(from, suspend)).toBe('not taken');
      expect(stateAfter(from, refer('unit', '630104'))).toBe('not taken');
    }
  });
});

describe('suspending', () => {
  test.each([
    ['received', fresh()],
    ['assigned', assigned],
    ['verifying', verifying],
    ['mediating', mediating],
    ['performing', performing],
    ['resolved', resolved],
    ['revisiting', revisiting],
  ])('from %s comes back there, without entering it anew', (state, from) => {
    const back = after(from, suspend, { type: 'resume' });
    expect(back).toMatchObject({ state, context: { suspendedFrom: null } });
    expect(back?.effects.map((effect) => (effect.params as { name?: string }).name)).not.toContain(`into:${state}`);
  });
});

describe('a duplicate', () => {
  const mark: Said = { type: 'markDuplicate', input: { of: 'XS-1' } };
  test.each([
    ['received', fresh()],
    ['verifying', verifying],
    ['performing', performing],
    ['resolved', resolved],
  ])('marked in %s comes back there with what it had', (state, from) => {
    const marked = after(from, mark) as Standing;
    expect(marked).toMatchObject({ state: 'closed', context: { duplicateOf: 'XS-1', conclusion: 'duplicate' } });
    const back = after(marked, { type: 'unmarkDuplicate', input: reason });
    expect(back).toMatchObject({ state, context: { duplicateOf: null, conclusion: from.context.conclusion } });
  });
  test('is neither reopened nor paid, and what is no duplicate is not unmarked', () => {
    const marked = after(verifying, mark) as Standing;
    expect(stateAfter(marked, { type: 'reopen', input: reason, facts: { validPair: true } })).toBe('not taken');
    expect(stateAfter(marked, pay(1))).toBe('not taken');
    expect(stateAfter(closed, { type: 'unmarkDuplicate', input: reason })).toBe('not taken');
    expect(stateAfter(closed, { type: 'rootMoved', input: { of: 'XS-2' } })).toBe('not taken');
  });
});

describe('resolving', () => {
  test('needs a contact', () => {
    expect(stateAfter(verifying, conclude)).toBe('not taken');
    expect(stateAfter(contacted, conclude)).toBe('resolved');
    const find: Said = { type: 'notEstablish', input: { conclusion: 'notArrears', publicReply: '-' } };
    expect([stateAfter(verifying, find), stateAfter(contacted, find)]).toEqual(['not taken', 'resolved']);
  });
  test('remembers its author, the approval its approver, and a rejection forgets both', () => {
    expect(contextAfter(contacted, { ...conclude, by: 'author' })).toMatchObject({
      concludedBy: 'author',
      approvedBy: null,
    });
    expect(contextAfter(resolved, { ...approve, by: 'approver' })).toMatchObject({ approvedBy: 'approver' });
    expect(after(resolved, { type: 'reject', input: { note: true } })).toMatchObject({
      state: 'verifying',
      context: { conclusion: null, concludedBy: null, publicReply: null },
    });
  });
});

describe('paying', () => {
  test('above what is owed needs a reason', () => {
    expect(after(mediating, pay(90_001))).toBeNull();
    expect(contextAfter(mediating, pay(90_001, reason))).toMatchObject({ paidFen: 90_001, excess: true });
  });
  test('counts by what was agreed, else verified, else claimed', () => {
    expect(after(verifying, pay(100_000))).not.toBeNull();
    expect(after(verifying, pay(100_001))).toBeNull();
    const less = reach(assign, accept, contact, establish, { ...agree, input: { ...agree.input, amountFen: 80_000 } });
    expect([after(less, pay(80_000)) !== null, after(less, pay(80_001))]).toEqual([true, null]);
  });
  test('says when all is paid, and when it is not any more', () => {
    const names = (from: Standing, said: Said) =>
      after(from, said)?.effects.map((effect) => (effect.params as { name?: string }).name);
    expect(names(performing, pay(89_999))).not.toContain('allPaid');
    expect(names(performing, pay(90_000))).toContain('allPaid');
    const all = after(performing, pay(90_000)) as Standing;
    expect(
      names(all, { type: 'correctPayment', input: { payment: all.context.payments[0]?.id, ...reason } }),
    ).toContain('notAllPaid');
  });
  test('is corrected once', () => {
    const paid = after(performing, pay(500)) as Standing;
    const correct: Said = { type: 'correctPayment', input: { payment: paid.context.payments[0]?.id, ...reason } };
    const corrected = after(paid, correct) as Standing;
    expect(corrected.context).toMatchObject({ paidFen: 0, workersPaid: 0 });
    expect(after(corrected, correct)).toBeNull();
  });
  test.each([
    ['received', fresh()],
    ['assigned', assigned],
  ])('is not possible in %s', (_, from) => {
    expect(after(from, pay(1))).toBeNull();
  });
});

describe('revisiting', () => {
  test('closes when the person is satisfied, goes back to verifying when not', () => {
    expect(stateAfter(revisiting, revisit({ reached: true, satisfied: true }))).toBe('closed');
    expect(stateAfter(revisiting, revisit({ reached: true, satisfied: false }))).toBe('verifying');
  });
  test('closes when nobody was reached three times', () => {
    const missed = revisit({ reached: false });
    const twice = after(revisiting, missed, missed) as Standing;
    expect(twice.state).toBe('revisiting');
    expect(stateAfter(twice, missed)).toBe('closed');
  });
  test('is closed by a supervisor with a reason, not by a handler with one', () => {
    const unreached = { reached: false, ...reason };
    expect(stateAfter(revisiting, revisit(unreached, { facts: { asSupervisor: true } }))).toBe('closed');
    expect(stateAfter(revisiting, revisit(unreached))).toBe('revisiting');
  });
});

describe('reopening', () => {
  test('leads to verifying with a valid pair of handlers, else to be assigned', () => {
    expect(after(closed, { type: 'reopen', input: reason, facts: { validPair: true } })).toMatchObject({
      state: 'verifying',
      context: { handlers: ['a', 'b'], conclusion: null, contactMade: false },
    });
    expect(after(closed, { type: 'reopen', input: reason, facts: { validPair: false } })).toMatchObject({
      state: 'received',
      context: { handlers: [] },
    });
  });
});

describe('requests and orders', () => {
  const request: Said = { type: 'request', input: { event: 'suspend', input: {} } };
  test('a request waits until the event is sent or it is refused, one of a kind at a time', () => {
    const asked = after(verifying, request) as Standing;
    const id = asked.context.requests[0]?.id;
    expect(after(asked, request)).toBeNull();
    expect(contextAfter(asked, suspend).requests).toEqual([]);
    expect(contextAfter(asked, { type: 'refuseRequest', input: { request: id, ...reason } }).requests).toEqual([]);
    expect(after(verifying, { type: 'refuseRequest', input: { request: id, ...reason } })).toBeNull();
  });
  test('an order waits for its answer, and only for its own', () => {
    const urged = after(verifying, { type: 'urge', input: reason }) as Standing;
    const order = urged.context.orders[0]?.id;
    expect(after(urged, { type: 'answer', input: { order: 'another', text: true } })).toBeNull();
    expect(contextAfter(urged, { type: 'answer', input: { order, text: true } }).orders).toEqual([]);
  });
});

describe('an elevation', () => {
  test('moves the clue, keeps its handlers until the new unit names its own', () => {
    const up = after(verifying, { type: 'elevate', input: { unit: '630100', ...reason } }) as Standing;
    expect(up).toMatchObject({
      state: 'verifying',
      context: { unit: '630100', handlers: ['a', 'b'], readerUnits: ['630102'], elevated: true },
    });
    expect(contextAfter(up, { type: 'reassign', input: { handlers: ['c', 'd'], ...reason } })).toMatchObject({
      handlers: ['c', 'd'],
      elevated: false,
    });
  });
});

describe('a withdrawal', () => {
  test.each([
    ['received', fresh(), 'withdrawn'],
    ['assigned', assigned, 'withdrawn'],
    ['verifying', verifying, 'withdrawn'],
    ['mediating', mediating, 'not taken'],
    ['closed', closed, 'not taken'],
  ])('from %s is %s', (_, from, expected) => {
    expect(stateAfter(from, { type: 'withdraw', input: reason })).toBe(expected);
  });
});
