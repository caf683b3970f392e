// The words for states come from their machines, so that they cannot differ from what the API says: a clue's at once, those of
// proceedings with the first page or list that shows any (see matter-words.ts).
import i18next from 'i18next';
import { STATE_LABELS } from '../../../workflows/labels.ts';
import { language } from './setup.ts';

export const CLUE_STATE_CODES = Object.keys(STATE_LABELS);

const clueWord = (state: string): string | undefined =>
  (STATE_LABELS as Readonly<Record<string, { zh: string; en: string }>>)[state]?.[language()];

export const stateWord = (matter: string, state: string): string => {
  if (matter === 'clue') return clueWord(state) ?? state;
  const key = `state.${matter}.${state}`;
  return i18next.exists(key) ? i18next.t(key) : state;
};
