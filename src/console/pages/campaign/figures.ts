// A report's figures as the API sends them, a tree by path, read as one list.
import { language } from '../../i18n/setup.ts';

export interface Leaf {
  readonly value: number | string | null;
  readonly label: string;
  readonly unit: string;
  readonly scope: string;
  readonly fen?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** The figures that a ratio is made of. */
  readonly of?: { readonly numerator: string; readonly denominator: string };
}

export interface Figure extends Leaf {
  readonly path: string;
}

const isLeaf = (node: object): node is Leaf => 'scope' in node && 'value' in node;

const walk = (node: object, at: string): Figure[] =>
  Object.entries(node).flatMap(([name, inner]: [string, object]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return isLeaf(inner) ? [{ path, ...inner }] : walk(inner, path);
  });

/** In the order of the report. */
export const figuresIn = (tree: object): readonly Figure[] => walk(tree, '');

export const sectionOf = (path: string): string => path.split('.')[0] ?? path;

/** Money comes as a text with two decimals and keeps them; counts and shares as they are. */
export const shownValue = (value: number | string | null | undefined): string => {
  if (value === null || value === undefined) return '—';
  const money = typeof value === 'string';
  return new Intl.NumberFormat(language() === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: money ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(Number(value));
};

/** What a chart draws; nothing where a ratio has none. */
export const drawn = (figure: Figure | undefined): number | null =>
  figure === undefined || figure.value === null ? null : Number(figure.value);

/** Numerator and denominator; money of an average is told in 元. */
export const shownShare = ({ numerator, denominator, path }: Figure): string => {
  if (numerator === undefined || denominator === undefined) return '';
  const above = /PerWorker$/.test(path) ? (numerator / 100).toFixed(2) : numerator;
  return `${shownValue(above)} / ${shownValue(denominator)}`;
};
