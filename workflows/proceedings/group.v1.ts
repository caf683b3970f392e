// A group, version 1: the clues of many workers against one employer or project, seen together, with at most five who speak for them
// (信访工作条例 art. 20). The clues go on one by one; the group moves none of them and holds no money.
import { proceeding, type ProceedingContext } from '../proceeding.ts';

type State = 'open' | 'closed';

const with_ = (context: ProceedingContext, clues: readonly string[]): Partial<ProceedingContext> => ({
  clues: [...new Set([...context.clues, ...clues])],
});

export const groupV1 = proceeding<State>({
  kind: 'group',
  version: 1,
  label: { zh: '群体性线索', en: 'group' },
  initial: 'open',
  ended: ['closed'],
  events: {
    addClues: { zh: '并入多条线索', en: 'add clues' },
    nameRepresentatives: { zh: '确定代表人', en: 'name the representatives' },
    close: { zh: '办结', en: 'close' },
  },
  states: {
    open: {
      label: { zh: '办理中', en: 'open' },
      on: {
        addClues: { does: (context, event) => with_(context, event.input['clues'] as readonly string[]) },
        nameRepresentatives: {},
        close: { to: 'closed' },
      },
    },
    closed: { label: { zh: '已办结', en: 'closed' }, on: {} },
  },
});
