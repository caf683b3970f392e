// Sums that a proceeding keeps while money goes out and comes back: what is called, used, topped up, advanced, recovered. 分.
import type { Condition, ProceedingContext, ProceedingEvent, Way } from '../proceeding.ts';

export const sumIn = (context: ProceedingContext, field: string): number => Number(context.fields[field] ?? 0);

/** All that an event's payments to clues add up to. */
export const paidIn = (event: ProceedingEvent): number =>
  ((event.input['payments'] ?? []) as readonly { readonly amountFen: number }[]).reduce(
    (total, payment) => total + payment.amountFen,
    0,
  );

/** There is something left in a sum. */
export const some = (field: string, says: string): Condition => ({
  says,
  holds: (context) => sumIn(context, field) > 0,
});

/** 应急周转金 (Decree 724 art. 63): an advance on wages or for living, asked back from the employer; the law sets no time for it. What was
 * advanced on wages is booked on the clues as it is paid. */
export const EMERGENCY: Readonly<Record<'useEmergencyFund' | 'emergencyPaid' | 'recoverEmergencyFund', Way<never>>> = {
  useEmergencyFund: {
    does: (context, event) => {
      const used = Number(event.input['usedFen']);
      return {
        fields: {
          emergencyFen: sumIn(context, 'emergencyFen') + used,
          emergencyDueFen: sumIn(context, 'emergencyDueFen') + (event.input['purpose'] === 'wages' ? used : 0),
        },
      };
    },
  },
  emergencyPaid: {
    needs: [some('emergencyDueFen', 'nothing that was advanced on wages is left to be paid')],
    does: (context, event) => ({ fields: { emergencyDueFen: sumIn(context, 'emergencyDueFen') - paidIn(event) } }),
  },
  recoverEmergencyFund: {
    needs: [some('emergencyFen', 'nothing of the emergency fund is to be recovered')],
    does: (context, event) => ({
      fields: {
        emergencyFen: sumIn(context, 'emergencyFen') - Number(event.input['recoveredFen']),
        recoveredFen: sumIn(context, 'recoveredFen') + Number(event.input['recoveredFen']),
      },
    }),
  },
};

export const EMERGENCY_LABELS = {
  useEmergencyFund: { zh: '动用应急周转金', en: 'use the emergency fund' },
  emergencyPaid: { zh: '应急周转金发放', en: 'paid out of the emergency fund' },
  recoverEmergencyFund: { zh: '追偿应急周转金', en: 'recover the emergency fund' },
} as const;
