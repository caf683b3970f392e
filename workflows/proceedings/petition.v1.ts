// A petition (信访), version 1: registered and told within 15 days, finished in 60 (+ 30), review and re-review in 30 + 30 days each.
// 信访工作条例 arts. 22-23, 34-36, 40.
import { proceeding } from '../proceeding.ts';
import { notExpired } from './conditions.ts';

type State =
  | 'received'
  | 'registered'
  | 'handling'
  | 'answered'
  | 'reviewing'
  | 'reviewed'
  | 'reReviewing'
  | 'hearing'
  | 'final'
  | 'sentOn';

// Art. 36: the time of a hearing is not counted.
const openHearing = { to: 'hearing' } as const;

export const petitionV1 = proceeding<State>({
  kind: 'petition',
  version: 1,
  label: { zh: '信访', en: 'petition' },
  initial: 'received',
  ended: ['final', 'sentOn'],
  events: {
    register: { zh: '登记', en: 'register' },
    accept: { zh: '受理并告知', en: 'accept and tell' },
    sendOn: { zh: '转送', en: 'send on' },
    answer: { zh: '处理意见答复', en: 'answer' },
    askReview: { zh: '申请复查', en: 'ask for review' },
    answerReview: { zh: '复查意见', en: 'answer the review' },
    askReReview: { zh: '申请复核', en: 'ask for re-review' },
    answerReReview: { zh: '复核意见', en: 'answer the re-review' },
    openHearing: { zh: '举行听证', en: 'open a hearing' },
    closeHearing: { zh: '听证结束', en: 'close the hearing' },
    reportUp: { zh: '紧急上报', en: 'report at once' },
    close: { zh: '办结', en: 'close' },
  },
  // Art. 25: what is major or urgent is reported at once; no length is given.
  open: { reportUp: { tells: ['unitAbove'] } },
  states: {
    received: {
      label: { zh: '已收到', en: 'received' },
      task: { kind: 'registerPetition', audience: 'handlers', clock: 'C1' },
      on: { register: { to: 'registered' }, sendOn: { to: 'sentOn', keeps: ['target'] } },
    },
    registered: {
      label: { zh: '已登记', en: 'registered' },
      task: { kind: 'acceptPetition', audience: 'handlers', clock: 'C2' },
      on: { accept: { to: 'handling' }, sendOn: { to: 'sentOn', keeps: ['target'] } },
    },
    handling: {
      label: { zh: '办理中', en: 'handling' },
      task: { kind: 'answerPetition', audience: 'handlers', clock: 'C4' },
      on: { answer: { to: 'answered', keeps: ['result'] } },
    },
    answered: {
      label: { zh: '已答复', en: 'answered' },
      task: { kind: 'closePetition', audience: 'handlers', clock: 'C5' },
      on: {
        askReview: { needs: [notExpired('C5', 'the thirty days for a review have passed')], to: 'reviewing' },
        close: { to: 'final' },
      },
    },
    reviewing: {
      label: { zh: '复查中', en: 'reviewing' },
      task: { kind: 'answerReview', audience: 'supervisors', clock: 'C5a' },
      on: { answerReview: { to: 'reviewed', keeps: ['review'] }, openHearing },
    },
    reviewed: {
      label: { zh: '已复查', en: 'reviewed' },
      task: { kind: 'closePetition', audience: 'handlers', clock: 'C5' },
      on: {
        askReReview: { needs: [notExpired('C5r', 'the thirty days for a re-review have passed')], to: 'reReviewing' },
        close: { to: 'final' },
      },
    },
    reReviewing: {
      label: { zh: '复核中', en: 're-reviewing' },
      task: { kind: 'answerReview', audience: 'supervisors', clock: 'C5b' },
      on: { answerReReview: { to: 'final', keeps: ['review'] }, openHearing },
    },
    hearing: {
      label: { zh: '听证中', en: 'hearing' },
      task: { kind: 'holdHearing', audience: 'supervisors' },
      on: { closeHearing: { to: 'cameFrom' } },
    },
    final: { label: { zh: '已终结', en: 'final' }, on: {} },
    sentOn: { label: { zh: '已转送', en: 'sent on' }, on: {} },
  },
});
