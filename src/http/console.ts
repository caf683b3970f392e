// Serves the console's built files. Its page gets a fresh nonce with each answer, so that the policy allows no inline code or style of
// anybody else; every address that is no API's leads to the page, and the page's own router goes on from there.
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../workflows/proceedings/kinds.ts';

const PAGES = ['/', '/login', '/desk', '/clues', '/clues/*', '/overview', '/overview/*', '/campaigns', '/campaigns/*'];
/** Of each collection its list and each of its members. */
const MATTERS = [
  '/proceedings',
  ...Object.keys(COLLECTIONS).flatMap((name) => [`/${name}`, `/${name}/*`]),
  '/dispatches',
  '/dispatches/*',
];
const REST = ['/intake', '/intake/*', '/admin', '/admin/*', '/account', '/search', '/progress', '/start'];

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // Attached files are previewed from memory; an answer of the API itself is never framed.
    "media-src 'self' blob:",
    'frame-src blob:',
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');

/** `directory`: where the built console lies. Returns whether it is there. */
export const serveConsole = async (server: FastifyInstance, directory: string): Promise<boolean> => {
  const file = join(directory, 'index.html');
  if (!existsSync(file)) return false;
  const page = readFileSync(file, 'utf8');
  await server.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
  const send = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__NONCE__', nonce));
  };
  for (const url of [...PAGES, ...MATTERS, ...REST]) server.get(url, { schema: { hide: true } }, send);
  return true;
};
