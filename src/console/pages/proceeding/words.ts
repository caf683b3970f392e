// The words for kinds, states and moves of proceedings come from their machines, so that they cannot differ from what the API says.
import { ALWAYS_LABELS, type Label } from '../../../../workflows/proceeding.ts';
import {
  COLLECTIONS,
  currentVersion,
  madeOf,
  type Collection,
  type ProceedingKind,
} from '../../../../workflows/proceedings/catalogue.ts';
import { language } from '../../i18n/setup.ts';

export { COLLECTIONS, type Collection, type ProceedingKind };

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly Collection[];

const KINDS: ReadonlySet<string> = new Set(Object.values(COLLECTIONS).flat());

const definitionOf = (kind: string) =>
  KINDS.has(kind) ? madeOf(kind, currentVersion(kind as ProceedingKind)).definition : undefined;

const said = (label: Label | undefined, code: string): string => label?.[language()] ?? code;

export const kindWord = (kind: string): string => said(definitionOf(kind)?.label, kind);

export const proceedingStateWord = (kind: string, state: string): string =>
  said(definitionOf(kind)?.states[state]?.label, state);

export const moveWord = (kind: string, type: string): string =>
  said(definitionOf(kind)?.events[type] ?? ALWAYS_LABELS[type], type);

const FACTS: Readonly<Record<string, Label>> = {
  clue: { zh: '线索', en: 'clue' },
  payment: { zh: '兑付', en: 'payment' },
  visit: { zh: '走访', en: 'visit' },
};

export const factWord = (kind: string): string => said(FACTS[kind] ?? definitionOf(kind)?.label, kind);
