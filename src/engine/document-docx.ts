// A paper as a Word file (.docx), A4, from the same blocks as the printable page.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { printable } from '../domain/form-writing.ts';
import type { Block, Cell, Page } from '../domain/page.ts';

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'FangSong', cs: 'Times New Roman' };
const TITLE_FONT = { ...FONT, eastAsia: 'SimSun' };
/** Half points. */
const SIZE = { text: 24, title: 40, heading: 26 };
const PAPER = { width: 210, height: 297, side: 22, edge: 25 };
const TEXT_WIDTH = convertMillimetersToTwip(PAPER.width - 2 * PAPER.side);

const run = (text: string, more: { bold?: boolean; size?: number; font?: typeof FONT } = {}): TextRun =>
  new TextRun({ text: printable(text), ...more });

const LINE = { line: 400 };
const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

const cell = ({ text, head, span }: Cell, width: number): TableCell =>
  new TableCell({
    columnSpan: span,
    width: { size: width * span, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: text.split('\n').map((line) => new Paragraph({ children: [run(line, { bold: head })] })),
  });

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};

const table = (columns: number, rows: readonly (readonly Cell[])[]): Table => {
  const width = Math.floor(TEXT_WIDTH / columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: BORDERS,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: row.every(({ text }) => text.length < 400),
          children: row.map((one) => cell(one, width)),
        }),
    ),
  });
};

const blocks = (found: Block): (Paragraph | Table)[] => {
  switch (found.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
          children: [run(found.text, { bold: true, size: SIZE.title, font: TITLE_FONT })],
        }),
      ];
    case 'number':
      return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 300 }, children: [run(found.text)] })];
    case 'heading':
      return [
        new Paragraph({
          spacing: { before: 200, after: 100 },
          keepNext: true,
          children: [run(found.text, { bold: true, size: SIZE.heading })],
        }),
      ];
    case 'paragraph':
      return found.text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: ALIGN[found.align],
            spacing: LINE,
            // Two characters of the text's size.
            ...(found.align === 'left' ? { indent: { firstLine: SIZE.text * 20 } } : {}),
            children: [run(line)],
          }),
      );
    case 'table':
      // Word joins two tables that touch.
      return [table(found.columns, found.rows), new Paragraph({ spacing: { before: 0, after: 60 }, children: [] })];
    case 'signatures':
      return found.lines.map(
        (line) =>
          new Paragraph({
            indent: { left: Math.floor(TEXT_WIDTH * 0.45) },
            spacing: { before: 200 },
            children: [run(line)],
          }),
      );
  }
};

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });

/** The file's bytes. They differ from one call to the next (times inside), so they are made once and kept. */
export const renderDocx = async (page: Page): Promise<Uint8Array> => {
  const document = new Document({
    title: printable(page.title),
    creator: printable(page.issuer),
    lastModifiedBy: printable(page.issuer),
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(PAPER.width), height: convertMillimetersToTwip(PAPER.height) },
            margin: {
              top: convertMillimetersToTwip(PAPER.edge),
              bottom: convertMillimetersToTwip(PAPER.edge),
              left: convertMillimetersToTwip(PAPER.side),
              right: convertMillimetersToTwip(PAPER.side),
            },
          },
        },
        footers: { default: pageNumber() },
        children: page.blocks.flatMap(blocks),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
