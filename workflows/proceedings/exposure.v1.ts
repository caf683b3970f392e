// Publication of an employer's violation, version 1: in the media (曝光), and in the regular public notice (社会公布, 人社部令29号: city and
// county each quarter, province each half-year). Approved by a person before anything leaves.
import { proceeding, type Condition, type Label, type Way } from '../proceeding.ts';
import { has } from './conditions.ts';

type State = 'proposed' | 'approved' | 'published' | 'corrected' | 'dropped';

/** What sets the two apart: what a publication must hold, and by when it is out. */
interface Rules {
  readonly needs: readonly Condition[];
  readonly does?: NonNullable<Way['does']>;
}

const publication = (kind: string, label: Label, rules: Rules) =>
  proceeding<State>({
    kind,
    version: 1,
    label,
    initial: 'proposed',
    ended: ['published', 'corrected', 'dropped'],
    events: {
      complete: { zh: '补充公布内容', en: 'complete what is published' },
      approve: { zh: '批准公布', en: 'approve' },
      publish: { zh: '公布', en: 'publish' },
      correctPublication: { zh: '更正', en: 'correct' },
      drop: { zh: '不予公布', en: 'drop' },
    },
    states: {
      proposed: {
        label: { zh: '拟公布', en: 'proposed' },
        task: { kind: 'approvePublication', audience: 'supervisors' },
        on: {
          complete: { keeps: ['employer', 'creditCode', 'address', 'legalRepresentative', 'handling', 'act'] },
          approve: { ...rules, to: 'approved', tells: ['handlers'] },
          drop: { to: 'dropped' },
        },
      },
      approved: {
        label: { zh: '已批准', en: 'approved' },
        task: { kind: 'publish', audience: 'handlers' },
        on: {
          publish: {
            to: 'published',
            keeps: ['medium'],
            does: (_, event) => ({ fields: { publishedOn: event.facts.on } }),
          },
          drop: { to: 'dropped' },
        },
      },
      published: { label: { zh: '已公布', en: 'published' }, on: { correctPublication: { to: 'corrected' } } },
      corrected: { label: { zh: '已更正', en: 'corrected' }, on: {} },
      dropped: { label: { zh: '未公布', en: 'dropped' }, on: {} },
    },
  });

export const exposureV1 = publication('exposure', { zh: '媒体曝光', en: 'exposure in the media' }, { needs: [] });

/** 29号令: full name, credit code, address, legal representative, facts, handling; published in the office's quarter or half-year. */
export const publicNoticeV1 = publication(
  'publicNotice',
  { zh: '社会公布', en: 'public notice' },
  {
    needs: [
      has('act', 'the kind of act (29号令 art. 5) is missing'),
      has('creditCode', 'the credit code is missing'),
      has('address', 'the address is missing'),
      has('legalRepresentative', 'the legal representative is missing'),
      has('handling', 'it is missing how the matter was handled'),
    ],
    does: (_, event) => ({ fields: { noticeBy: event.facts['noticeBy'] } }),
  },
);
