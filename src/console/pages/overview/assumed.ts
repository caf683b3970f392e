// What a forecast had to assume, in the reader's language; the API says it in English.
import { language } from '../../i18n/setup.ts';
import { stateWord } from '../../i18n/states.ts';

const states = (list: string): string =>
  list
    .split(', ')
    .map((state) => stateWord('clue', state))
    .join('、');

export const assumed = (said: string): string => {
  if (language() !== 'zh') return said;
  const [, stay] = /^how long a clue stays in: (.*)$/.exec(said) ?? [];
  if (stay !== undefined) return `在各状态停留多久：${states(stay)}`;
  const [, turn] = /^where a clue goes from: (.*)$/.exec(said) ?? [];
  if (turn !== undefined) return `离开各状态后去向：${states(turn)}`;
  const [, places, all] = /^how proceedings go on in (\d+) of (\d+) places; none begins anew$/.exec(said) ?? [];
  if (places !== undefined) return `各类程序如何进行：${all} 处中 ${places} 处；不计新开的程序`;
  const [, count, days] = /^no new clues arrive: only (\d+) came in the last (\d+) days$/.exec(said) ?? [];
  return count === undefined ? said : `不计新线索：近 ${days} 天只收到 ${count} 条`;
};
