// A paper as printable HTML: A4, no script, nothing loaded from anywhere, every text escaped. It says so itself in a policy of its own,
// since it is also opened from an exported file, where no server speaks for it.
import type { Block, Cell, Page } from './page.ts';
import { escapeHtml } from './html.ts';

export const STYLE = [
  '@page{size:A4;margin:25mm 22mm}',
  'body{font-family:FangSong,STFangsong,"Noto Serif CJK SC",serif;font-size:12pt;line-height:1.7;color:#000;background:#fff;max-width:166mm;margin:0 auto;padding:8mm}',
  'h1{font-family:SimSun,"Songti SC","Noto Serif CJK SC",serif;font-size:20pt;text-align:center;margin:0 0 4mm;break-after:avoid}',
  'h2{font-size:13pt;margin:4mm 0 2mm;break-after:avoid}',
  '.number{text-align:center;margin:0 0 5mm}',
  'p{margin:0 0 2mm;text-indent:2em;white-space:pre-wrap;overflow-wrap:anywhere}',
  'p.right{text-align:right;text-indent:0}',
  'p.center,p.number{text-align:center;text-indent:0}',
  'table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 4mm}',
  'th,td{border:.5pt solid #000;padding:1.5mm 2mm;vertical-align:top;text-align:left;white-space:pre-wrap;overflow-wrap:anywhere}',
  'th{font-weight:bold}',
  'tr{break-inside:avoid}',
  '.signatures{margin-top:10mm;break-inside:avoid}',
  '.signatures p{text-indent:0;margin:0 0 6mm 45%}',
  '@media print{body{max-width:none;margin:0;padding:0}}',
].join('');

const cell = ({ text, head, span }: Cell): string => {
  const name = head ? 'th' : 'td';
  return `<${name}${span > 1 ? ` colspan="${span}"` : ''}>${escapeHtml(text)}</${name}>`;
};

const paragraphs = (text: string, open: string): string =>
  text
    .split('\n')
    .map((line) => `${open}${escapeHtml(line)}</p>`)
    .join('\n');

const block = (found: Block): string => {
  switch (found.kind) {
    case 'title':
      return `<h1>${escapeHtml(found.text)}</h1>`;
    case 'number':
      return `<p class="number">${escapeHtml(found.text)}</p>`;
    case 'heading':
      return `<h2>${escapeHtml(found.text)}</h2>`;
    case 'paragraph':
      return paragraphs(found.text, found.align === 'left' ? '<p>' : `<p class="${found.align}">`);
    case 'table':
      return `<table>\n${found.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}\n</table>`;
    case 'signatures':
      return `<div class="signatures">\n${found.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}\n</div>`;
  }
};

/** The policy for a page whose only style has this hash (`sha256-…`). */
export const pagePolicy = (styleHash: string): string =>
  `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** The whole page. `styleHash` is the hash of {@link STYLE}; it is well-formed XML too, so that a machine can check it. */
export const renderHtml = (page: Page, styleHash: string): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(pagePolicy(styleHash))}"/>`,
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...page.blocks.map(block),
    '</body>',
    '</html>',
    '',
  ].join('\n');
