// Supervision of an office from above, version 1: orders (督办, 挂牌督办) with a duty to answer, interviews (约谈), circulars (通报), look-backs
// (回头看), cases under police supervision. Decree 724 arts. 59-60; 信访工作条例 arts. 39-40.
import { proceeding, type Condition, type Label, type Way } from '../proceeding.ts';

type State = 'issued' | 'answering' | 'answered' | 'closed' | 'cancelled';

/** What a kind of supervision has beside its duty to answer. */
interface More {
  readonly events: Readonly<Record<string, Label>>;
  readonly open: Readonly<Record<string, Way<never>>>;
  readonly closes: readonly Condition[];
}

const supervision = (kind: string, label: Label, more: More = { events: {}, open: {}, closes: [] }) =>
  proceeding<State>({
    kind,
    version: 1,
    label,
    initial: 'issued',
    ended: ['closed', 'cancelled'],
    events: {
      accept: { zh: '签收', en: 'accept' },
      answer: { zh: '回复', en: 'answer' },
      returnAnswer: { zh: '退回整改', en: 'return the answer' },
      close: { zh: '销号', en: 'close' },
      cancel: { zh: '撤销', en: 'cancel' },
      ...more.events,
    },
    open: more.open,
    states: {
      issued: {
        label: { zh: '已下达', en: 'issued' },
        task: { kind: 'acceptOrder', audience: 'department', clock: 'orderAnswer' },
        on: {
          accept: { to: 'answering' },
          answer: { to: 'answered', tells: ['supervisors'] },
          cancel: { to: 'cancelled', tells: ['department'] },
        },
      },
      answering: {
        label: { zh: '整改中', en: 'answering' },
        task: { kind: 'answerOrder', audience: 'department', clock: 'orderAnswer' },
        on: { answer: { to: 'answered', tells: ['supervisors'] }, cancel: { to: 'cancelled', tells: ['department'] } },
      },
      answered: {
        label: { zh: '已回复', en: 'answered' },
        task: { kind: 'closeOrder', audience: 'supervisors' },
        on: {
          close: { needs: more.closes, to: 'closed', keeps: ['result'], tells: ['department'] },
          returnAnswer: { to: 'answering', keeps: ['answerBy'], tells: ['department'] },
        },
      },
      closed: { label: { zh: '已销号', en: 'closed' }, on: {} },
      cancelled: { label: { zh: '已撤销', en: 'cancelled' }, on: {} },
    },
  });

/** What came out of each clue of a look-back, by its number. */
export const checkedOf = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  (fields['checked'] ?? {}) as Readonly<Record<string, string>>;

const lookBack: More = {
  events: { checkItem: { zh: '逐条核查', en: 'check a clue again' } },
  open: {
    checkItem: {
      needs: [{ says: 'its list is empty', holds: (context) => context.clues.length > 0 }],
      does: (context, { input }) => ({
        fields: {
          checked: {
            ...checkedOf(context.fields),
            [String(input['clue'])]: String(input['outcome'] === 'fixed' ? 'fixed' : input['then']),
          },
        },
      }),
    },
  },
  closes: [
    {
      says: 'not every clue of its list is checked',
      holds: ({ clues, fields }) => clues.every((clue) => checkedOf(fields)[clue] !== undefined),
    },
  ],
};

const interview: More = {
  events: { hold: { zh: '约谈记录', en: 'hold the interview' } },
  open: { hold: { keeps: ['heldOn'] } },
  closes: [],
};

export const orderV1 = supervision('order', { zh: '督办', en: 'supervision order' });
export const listedV1 = supervision('listed', { zh: '挂牌督办', en: 'listed supervision' });
export const interviewV1 = supervision('interview', { zh: '约谈', en: 'interview' }, interview);
export const circularV1 = supervision('circular', { zh: '通报', en: 'circular' });
export const lookBackV1 = supervision('lookBack', { zh: '回头看', en: 'look-back' }, lookBack);
export const policeSupervisionV1 = supervision('policeSupervision', { zh: '公安重点督办', en: 'police supervision' });
