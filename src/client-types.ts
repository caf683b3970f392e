// `npm run client`: writes the types of the console's client from the API's own description. A test fails while they are stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format } from 'prettier';
import { loadRules } from '../config/load.ts';
import { openApiDocument } from './http/openapi.ts';

const FILE = join(import.meta.dirname, 'console', 'api', 'schema.d.ts');

/** The text that the file should hold. */
export const clientTypes = async (): Promise<string> => {
  const document = await openApiDocument(loadRules(join(import.meta.dirname, '..', 'config')));
  const text = astToString(await openapiTypes(document as OpenAPI3, { alphabetize: true }));
  return format(`// Made by \`npm run client\` from the API's description. Do not edit.\n${text}`, {
    parser: 'typescript',
    printWidth: 120,
    singleQuote: true,
  });
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(FILE, await clientTypes());
