// The files of a document: Word and printable page, and masked ones of both where the reporter stands in it. Sealed with the matter's key.
import { createHash } from 'node:crypto';
import type { Page } from '../domain/page.ts';
import { pagePolicy, renderHtml, STYLE } from '../domain/page-html.ts';
import type { SealedRendering } from '../store/documents.ts';
import type { Rendering } from '../store/entities/document.ts';
import { renderDocx } from './document-docx.ts';
import type { Engine } from './engine.ts';

const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

/** What a browser may do with a printable page: show it, and nothing else. */
export const PAGE_POLICY = `${pagePolicy(STYLE_HASH)}; frame-ancestors 'none'; sandbox`;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const htmlOf = (page: Page): Uint8Array => Buffer.from(renderHtml(page, STYLE_HASH), 'utf8');

const sealed = (engine: Engine, key: Uint8Array, rendering: Rendering, bytes: Uint8Array): SealedRendering => ({
  rendering,
  sha256: sha256(bytes),
  size: bytes.length,
  sealed: engine.crypto.sealWith(key, bytes),
});

export const renderSealed = async (
  engine: Engine,
  key: Uint8Array,
  page: Page,
  masked: Page | null,
): Promise<readonly SealedRendering[]> => [
  sealed(engine, key, 'docx', await renderDocx(page)),
  sealed(engine, key, 'html', htmlOf(page)),
  ...(masked === null
    ? []
    : [sealed(engine, key, 'docxMasked', await renderDocx(masked)), sealed(engine, key, 'htmlMasked', htmlOf(masked))]),
];
