// The words for states: a clue's come from its machine, so that they cannot differ from what the API says.
import { STATE_LABELS } from '../../../workflows/labels.ts';
import { language } from './setup.ts';

export const CLUE_STATE_CODES = Object.keys(STATE_LABELS);

export const stateWord = (matter: string, state: string): string =>
  matter === 'clue'
    ? ((STATE_LABELS as Readonly<Record<string, { zh: string; en: string }>>)[state]?.[language()] ?? state)
    : state;
