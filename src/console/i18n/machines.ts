// The words for kinds, states and moves of proceedings come from their machines, so that they cannot differ from what the API says.
import { ALWAYS_LABELS, type Label } from '../../../workflows/proceeding.ts';
import {
  COLLECTIONS,
  currentVersion,
  madeOf,
  PROCEEDING_KINDS,
  type ProceedingKind,
} from '../../../workflows/proceedings/catalogue.ts';
import { language } from './setup.ts';

const KINDS: ReadonlySet<string> = new Set(Object.values(COLLECTIONS).flat());

const definitionOf = (kind: string) =>
  KINDS.has(kind) ? madeOf(kind, currentVersion(kind as ProceedingKind)).definition : undefined;

const said = (label: Label | undefined, code: string): string => label?.[language()] ?? code;

export const kindWord = (kind: string): string => said(definitionOf(kind)?.label, kind);

export const proceedingStateWord = (kind: string, state: string): string =>
  said(definitionOf(kind)?.states[state]?.label, state);

export const moveWord = (kind: string, type: string): string =>
  said(definitionOf(kind)?.events[type] ?? ALWAYS_LABELS[type], type);

/** States in the order of the machine. */
export const statesOfKind = (kind: string): readonly string[] => Object.keys(definitionOf(kind)?.states ?? {});

/** The states of all kinds in one language, as keys of its bundle: `state.case.served`. */
export const stateWords = (chosen: 'zh' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PROCEEDING_KINDS.flatMap((kind) =>
      Object.entries(definitionOf(kind)?.states ?? {}).map(([state, { label }]) => [
        `state.${kind}.${state}`,
        label[chosen],
      ]),
    ),
  );

const FACTS: Readonly<Record<string, Label>> = {
  clue: { zh: '线索', en: 'clue' },
  payment: { zh: '兑付', en: 'payment' },
  visit: { zh: '走访', en: 'visit' },
};

export const factWord = (kind: string): string => said(FACTS[kind] ?? definitionOf(kind)?.label, kind);
