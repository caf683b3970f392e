// Publication of an employer's violation, version 1: in the media (曝光), and in the regular public notice (社会公布, 人社部令29号: city and
// county each quarter, province each half-year). Approved by a person before anything leaves.
import { proceeding, type Label } from '../proceeding.ts';

type State = 'proposed' | 'approved' | 'published' | 'corrected' | 'dropped';

const publication = (kind: string, label: Label) =>
  proceeding<State>({
    kind,
    version: 1,
    label,
    initial: 'proposed',
    ended: ['published', 'corrected', 'dropped'],
    events: {
      approve: { zh: '批准公布', en: 'approve' },
      publish: { zh: '公布', en: 'publish' },
      correctPublication: { zh: '更正', en: 'correct' },
      drop: { zh: '不予公布', en: 'drop' },
    },
    states: {
      proposed: {
        label: { zh: '拟公布', en: 'proposed' },
        task: { kind: 'approvePublication', audience: 'supervisors' },
        on: { approve: { to: 'approved', tells: ['handlers'] }, drop: { to: 'dropped' } },
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

export const exposureV1 = publication('exposure', { zh: '媒体曝光', en: 'exposure in the media' });
export const publicNoticeV1 = publication('publicNotice', { zh: '社会公布', en: 'public notice' });
