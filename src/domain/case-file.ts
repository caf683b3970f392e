// The whole file of a matter (案卷): pieces in two volumes. What may be shown to the parties lies in the main one (正卷), internal papers
// in the secondary one (副卷). One file, one index, every piece with its hash (处罚法 art. 47; 档案法实施条例 art. 39).
import type { Block, Cell, Page } from './page.ts';

export type Volume = 'main' | 'secondary';

export interface PieceFile {
  /** With its ending; unique within the piece. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface Piece {
  readonly volume: Volume;
  /** The number of the clue or proceeding that it belongs to. */
  readonly matter: string;
  /** Its own number; a register has none. */
  readonly number: string | null;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly maker: string;
  readonly files: readonly PieceFile[];
}

export interface IndexedPiece {
  readonly volume: Volume;
  /** Its place in the volume, from 1. */
  readonly order: number;
  readonly matter: string;
  readonly number: string | null;
  readonly title: string;
  readonly date: string;
  readonly maker: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
}

const inFileNames = (text: string): string => text.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').slice(0, 120);

const nameOf = (folder: string, order: number, piece: Piece, ending: string): string => {
  const number = piece.number ?? piece.matter;
  return `${folder}/${String(order).padStart(3, '0')} ${inFileNames(`${piece.title} ${number}`)}.${ending}`;
};

/** Pieces with their place and the names of their files, volume by volume. `folders` are the volumes' names. */
export const indexed = (
  pieces: readonly Piece[],
  folders: Readonly<Record<Volume, string>>,
): readonly (IndexedPiece & { readonly contents: readonly Uint8Array[] })[] =>
  (['main', 'secondary'] as const).flatMap((volume) =>
    pieces
      .filter((piece) => piece.volume === volume)
      .map((piece, index) => ({
        volume,
        order: index + 1,
        matter: piece.matter,
        number: piece.number,
        title: piece.title,
        date: piece.on,
        maker: piece.maker,
        files: piece.files.map(({ ending, sha256, bytes }) => ({
          name: nameOf(folders[volume], index + 1, piece, ending),
          sha256,
          size: bytes.length,
        })),
        contents: piece.files.map((file) => file.bytes),
      })),
  );

const cell = (text: string, head = false): Cell => ({ text, head, span: 1 });

/** A table of texts; `empty` stands where there is no row. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[], empty: string): Block =>
  rows.length === 0
    ? { kind: 'paragraph', text: empty, align: 'left' }
    : {
        kind: 'table',
        columns: head.length,
        rows: [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text)))],
      };

/** A register as a page: a title, whose it is, its table. */
export const registerPage = (title: string, number: string, issuer: string, blocks: readonly Block[]): Page => ({
  title: `${title} ${number}`,
  issuer,
  blocks: [{ kind: 'title', text: title }, { kind: 'number', text: number }, ...blocks],
});

export interface IndexWords {
  readonly index: string;
  readonly volumes: Readonly<Record<Volume, string>>;
  readonly head: readonly string[];
  readonly empty: string;
  /** Lines under the title: what, when, by whom. */
  readonly lines: readonly string[];
}

/** The index as a page, one table for each volume. */
export const indexPage = (about: string, issuer: string, pieces: readonly IndexedPiece[], words: IndexWords): Page => ({
  title: `${words.index} ${about}`,
  issuer,
  blocks: [
    { kind: 'title', text: words.index },
    { kind: 'number', text: about },
    ...words.lines.map((text): Block => ({ kind: 'paragraph', text, align: 'center' })),
    ...(['main', 'secondary'] as const).flatMap((volume): Block[] => [
      { kind: 'heading', text: words.volumes[volume] },
      tableOf(
        words.head,
        pieces
          .filter((piece) => piece.volume === volume)
          .map((piece) => [
            String(piece.order),
            piece.title,
            piece.number ?? piece.matter,
            piece.date,
            piece.maker,
            piece.files.map((file) => `${file.name}\n${file.sha256}`).join('\n'),
          ]),
        words.empty,
      ),
    ]),
  ],
});
