// Sends one file with its progress; the browser's fetch tells none.
import { Problem, type Ok } from '../../api/client.ts';

export type Attachment = Ok<'/api/clues/{number}/attachments', 'get'>['items'][number];

/** The connection broke, or was never there. */
export class Broken extends Error {}

const bodyOf = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** `progress`: from 0 to 100. @throws {Problem | Broken} */
export const sendFile = (
  path: string,
  file: File,
  progress: (percent: number) => void,
): Promise<Attachment & { readonly known: boolean }> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(Math.round((100 * loaded) / total)));
    request.addEventListener('load', () => {
      const body = bodyOf(request.responseText);
      if (request.status < 300) resolve(body as never);
      else reject(new Problem(request.status, body));
    });
    request.addEventListener('error', () => reject(new Broken()));
    request.addEventListener('abort', () => reject(new Broken()));
    request.send(form);
  });

/** The bytes of a file as an address of this page; free it when it is not shown any more. */
export const blobOf = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Problem(answer.status, bodyOf(await answer.text()));
  return URL.createObjectURL(await answer.blob());
};
