// Joint reception (联合接访), version 1: offices lend staff to one desk for a while. 信访工作条例 art. 18.
import { proceeding } from '../proceeding.ts';

type State = 'open' | 'closed';

const lent = (context: { readonly fields: Readonly<Record<string, unknown>> }) =>
  (context.fields['lent'] as Readonly<Record<string, number>> | undefined) ?? {};

export const jointReceptionV1 = proceeding<State>({
  kind: 'jointReception',
  version: 1,
  label: { zh: '联合接访', en: 'joint reception' },
  initial: 'open',
  ended: ['closed'],
  events: {
    lendStaff: { zh: '抽调人员', en: 'lend staff' },
    returnStaff: { zh: '人员返回', en: 'staff returns' },
    close: { zh: '结束', en: 'close' },
  },
  states: {
    open: {
      label: { zh: '进行中', en: 'open' },
      on: {
        lendStaff: {
          does: (context, event) => ({
            fields: { lent: { ...lent(context), [String(event.input['unit'])]: Number(event.input['people']) } },
          }),
        },
        returnStaff: {
          does: (context, event) => {
            const { [String(event.input['unit'])]: _, ...rest } = lent(context);
            return { fields: { lent: rest } };
          },
        },
        close: { to: 'closed' },
      },
    },
    closed: { label: { zh: '已结束', en: 'closed' }, on: {} },
  },
});
