// Conditions that several kinds of proceeding share. Each says in words what is missing.
import { addMonths } from '../months.ts';
import type { Condition, ProceedingContext } from '../proceeding.ts';

const text = (context: ProceedingContext, field: string): string | null => {
  const found = context.fields[field];
  return typeof found === 'string' ? found : null;
};

/** Something was recorded under this name. */
export const has = (field: string, says: string): Condition => ({
  says,
  holds: (context) => context.fields[field] !== undefined && context.fields[field] !== null,
});

/** The date in a field has passed: today is a later day. */
export const after = (field: string, says: string): Condition => ({
  says,
  holds: (context, event) => {
    const date = text(context, field);
    return date !== null && event.facts.on > date.slice(0, 10);
  },
});

/** A clock of the proceeding has passed its due date. */
export const expired = (clock: string, says: string): Condition => ({
  says,
  holds: (context) => context.expired.includes(clock),
});

/** A clock of the proceeding has not passed its due date: a right that lapses with it is still there. */
export const notExpired = (clock: string, says: string): Condition => ({
  says,
  holds: (context) => !context.expired.includes(clock),
});

/** A fact that the engine looked up stands. */
export const fact = (name: string, says: string): Condition => ({
  says,
  holds: (_, event) => event.facts[name] === true,
});

/** At least so many months have gone since the date in a field. */
export const monthsSince = (field: string, months: number, says: string): Condition => ({
  says,
  holds: (context, event) => {
    const date = text(context, field);
    return date !== null && event.facts.on >= addMonths(date.slice(0, 10), months);
  },
});
