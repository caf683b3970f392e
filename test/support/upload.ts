// Files as a browser would send them, and contents that are what their names say.
import type { LightMyRequestResponse } from 'fastify';
import type { Web } from './web.ts';

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture of some length, no two alike. */
export const pngOf = (length: number, mark = 0): Buffer =>
  Buffer.concat([PNG, Buffer.alloc(length - PNG.length, mark)]);

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const BOUNDARY = '----xiansuo-test';

export const formOf = (name: string, bytes: Uint8Array, mediaType = 'application/octet-stream'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${mediaType}\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);

export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** Attaches a file to what lies at a path such as `/api/clues/XS…`. */
export const upload = (
  web: Web,
  by: string | null,
  path: string,
  name: string,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  web.ask(by, 'POST', `${path}/attachments`, formOf(name, bytes), { 'content-type': FORM_TYPE, ...headers });
