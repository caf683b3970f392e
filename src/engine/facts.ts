// What the engine looks up for an event before the machine hears it, and what a caller may choose from. All of it as of now.
import type { Pool } from 'pg';
import type { ClueContext } from '../../workflows/context.ts';
import { REQUESTABLE, type EventFacts } from '../../workflows/events.ts';
import { businessDate } from '../domain/business-date.ts';
import type { Choices, PersonalEvent } from '../domain/inputs.ts';
import { decides, isAbove, isDepartment, mayRequest, type Relation } from '../domain/permission.ts';
import { fillReply } from '../domain/public-reply.ts';
import type { ClueRecord, DeadlineRecord } from '../domain/records.ts';
import { readMembers, readUnitCodes, type Member } from '../store/organisation.ts';
import type { Engine } from './engine.ts';
import { loadLimit } from './load-limit.ts';

/** Why somebody may not be a handler of this clue, or null when he may. Decree 423 art. 16: two inspectors, no interest. */
export const unfitness = (
  member: Member,
  clue: Pick<ClueRecord, 'unit' | 'employerName' | 'employerCode'>,
  unit: string,
): string | null => {
  if (member.role !== 'handler') return `${member.username} is not a handler`;
  if (member.unit !== unit) return `${member.username} belongs to unit ${member.unit}, not to ${unit}`;
  if (member.disabled) return `${member.username}'s account is disabled`;
  if (member.absent) return `${member.username} is absent`;
  const interests = [clue.employerName, clue.employerCode].filter((name) => name !== null);
  return interests.some((name) => member.conflicts.includes(name))
    ? `${member.username} has a conflict of interest with this employer`
    : null;
};

export interface Surroundings {
  readonly members: readonly Member[];
  readonly units: readonly string[];
}

/** The people of the clue's unit and all units: read once for a decision that needs them. */
export const surroundings = async (pool: Pool, clue: ClueRecord, unit: string, now: string): Promise<Surroundings> => {
  const on = businessDate(now);
  const [members, units] = await Promise.all([
    readMembers(pool, [unit, clue.unit], clue.handlers, on),
    readUnitCodes(pool, on),
  ]);
  return { members, units };
};

/** The facts that go into history with an event. */
export const factsFor = (
  type: PersonalEvent,
  input: Readonly<Record<string, unknown>>,
  clue: ClueRecord,
  context: ClueContext,
  held: ReadonlySet<Relation>,
  around: Surroundings | null,
  now: string,
): EventFacts => {
  const on = businessDate(now);
  switch (type) {
    case 'refer':
      return { targetKind: isDepartment(String(input['target'])) ? 'department' : 'unit', fromUnit: clue.unit, on };
    case 'assign':
      return { fromUnit: clue.unit, ...(context.returns >= 3 ? { arbitrated: true } : {}) };
    case 'reopen':
      return { validPair: validPair(clue, around?.members ?? []) };
    case 'contact':
      return {
        on: businessDate(String(input['at'])),
        ...(typeof input['deadline'] === 'string' ? { meets: input['deadline'] } : {}),
      };
    case 'pay':
      return { on };
    case 'elevate':
      return { fromUnit: clue.unit };
    case 'correct':
      return {
        before: {
          region: clue.region,
          sector: clue.sector,
          funding: clue.projectFunding,
          employer: { name: clue.employerName, creditCode: clue.employerCode, address: clue.employerAddress },
          project: { name: clue.projectName, generalContractor: clue.generalContractor },
        },
      };
    case 'revisit':
      return held.has('S') ? { asSupervisor: true } : {};
    default:
      return {};
  }
};

/** At least two of the clue's handlers could work on it today. */
export const validPair = (clue: ClueRecord, members: readonly Member[]): boolean =>
  clue.handlers.filter((name) => {
    const member = members.find((found) => found.username === name);
    return member !== undefined && unfitness({ ...member, absent: false }, clue, clue.unit) === null;
  }).length >= 2;

/** What each has in hand and what the limit is, for who chooses. */
const loadsOf = (engine: Engine, members: readonly Member[], unit: string): NonNullable<Choices['loads']> => {
  const limit = loadLimit(engine, unit);
  return Object.fromEntries(members.map(({ username, load }) => [username, { load, limit }]));
};

/** The lists that the schemas of the offers show. */
export const choicesFor = (
  engine: Engine,
  clue: ClueRecord,
  context: ClueContext,
  deadlines: readonly DeadlineRecord[],
  held: ReadonlySet<Relation>,
  around: Surroundings | null,
): Choices => {
  const rules = engine.rulesFor(clue.region).clocks;
  const named = engine.packages.conclusions;
  return {
    conclusions: named.filter((conclusion) => conclusion.for.includes('conclude')).map((conclusion) => conclusion.code),
    findings: named
      .filter((conclusion) => conclusion.for.includes('notEstablish'))
      .map((conclusion) => conclusion.code),
    replies: Object.fromEntries(
      named.map((conclusion) => [conclusion.code, fillReply(conclusion.reply, clue, context)]),
    ),
    grounds: engine.packages.grounds.map((ground) => ground.code),
    unverified: engine.packages.unverified.some(({ what }) => what === 'conclusions'),
    ...(around === null
      ? {}
      : {
          handlers: around.members
            .filter((member) => unfitness(member, clue, clue.unit) === null)
            .map((member) => member.username),
          loads: loadsOf(engine, around.members, clue.unit),
          targets: around.units.filter((unit) => unit !== clue.unit),
        }),
    orders: context.orders.map((order) => order.id),
    requests: context.requests.filter((request) => decides(request.event, held)).map((request) => request.id),
    requestables: REQUESTABLE.filter(
      (event) => mayRequest(event, held) && !context.requests.some((request) => request.event === event),
    ),
    clocks: deadlines
      .filter((deadline) => {
        const rule = rules.rules.find((found) => found.id === deadline.clock);
        const by = rule?.extension?.by;
        return (
          deadline.state === 'open' &&
          rule?.extension != null &&
          deadline.extensions.length < rule.extension.times &&
          held.has(by === 'unitAbove' ? 'U' : 'S')
        );
      })
      .map((deadline) => deadline.clock),
    payments: context.payments.filter((payment) => !payment.corrected).map((payment) => payment.id),
    notices: deadlines
      .filter((deadline) => deadline.clock === 'notice' && deadline.state === 'open')
      .map((deadline) => deadline.id),
  };
};

/** The units that a clue may be elevated to: those above it. */
export const unitsAbove = (units: readonly string[], unit: string): readonly string[] =>
  units.filter((other) => isAbove(other, unit));
