// What somebody would send with an event, as far as its machine and its clocks look at it: the required fields by their schema, and what
// a later step of the usual road needs.
import type { ProceedingContext } from '../../../workflows/proceeding.ts';
import type { ProceedingKind } from '../../../workflows/proceedings/catalogue.ts';
import { checkedOf } from '../../../workflows/proceedings/supervision.v1.ts';
import { addDays } from '../business-date.ts';
import { proceedingInput } from '../proceeding-inputs.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const value = (schema: Schema, on: string): unknown => {
  switch (schema.type) {
    case 'string':
      return schema.enum?.[0] ?? (schema.format === 'date' ? on : 'foreseen');
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => value(schema.items ?? {}, on));
    default:
      return required(schema, on);
  }
};

const required = ({ properties = {}, required: names = [] }: Schema, on: string): Fields =>
  Object.fromEntries(names.map((name) => [name, value(properties[name] ?? {}, on)]));

/** Days of an order to pay, of an instalment, of an answer that was sent back, of a suspended case. */
const DAYS = { payBy: 15, instalment: 30, answer: 5, suspended: 30 };

const owed = ({ fields }: ProceedingContext): number =>
  Math.max(Number(fields['orderedFen'] ?? fields['verifiedFen'] ?? fields['amountFen'] ?? 1), 1);

interface Instalment {
  readonly dueOn: string;
  readonly amountFen: number;
}

/** What of an agreement is due next, or all that is left. */
const instalment = (context: ProceedingContext): number => {
  const plan = (context.fields['instalments'] as readonly Instalment[] | undefined) ?? [];
  const paid = Number(context.fields['paidFen'] ?? 0);
  let sum = 0;
  for (const { amountFen } of plan) if ((sum += amountFen) > paid) return sum - paid;
  return 1;
};

const hinted = (type: string, context: ProceedingContext, on: string): Fields => {
  switch (type) {
    case 'suspend':
      return { until: addDays(on, DAYS.suspended) };
    case 'finishInvestigation':
      return { verifiedFen: owed(context) };
    case 'draftDecision':
      return { orderedFen: owed(context), payBy: addDays(on, DAYS.payBy) };
    case 'agree': {
      const amountFen = owed(context);
      return { amountFen, instalments: [{ dueOn: addDays(on, DAYS.instalment), amountFen }] };
    }
    case 'payInstalment':
      return { paidFen: instalment(context) };
    case 'checkItem':
      return { clue: context.clues.find((clue) => checkedOf(context.fields)[clue] === undefined) ?? context.clues[0] };
    case 'returnAnswer':
      return { answerBy: addDays(on, DAYS.answer) };
    default:
      return {};
  }
};

export const foreseenInput = (kind: ProceedingKind, type: string, context: ProceedingContext, on: string): Fields => ({
  ...required((proceedingInput(kind, type) ?? {}) as Schema, on),
  ...hinted(type, context, on),
});
