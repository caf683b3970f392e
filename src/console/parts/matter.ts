// Where a clue, a proceeding or a dispatch report is shown.
import { collectionAmong, kindOfNumber } from '../../../workflows/proceedings/kinds.ts';

const OTHERS: Readonly<Record<string, string>> = { clue: 'clues', dispatch: 'dispatches' };

/** The part of the address that a kind of matter lies under. */
export const collectionOf = (kind: string): string => OTHERS[kind] ?? collectionAmong(kind) ?? 'clues';

export const matterPath = (kind: string, number: string): string =>
  `/${collectionOf(kind)}/${encodeURIComponent(number)}`;

const DISPATCH = 'DD';

/** By the letters of its number alone. */
export const pathOfNumber = (number: string): string =>
  matterPath(number.startsWith(DISPATCH) ? 'dispatch' : (kindOfNumber(number) ?? 'clue'), number);
