// How a browser is told to keep a file under its name.

/** RFC 6266: the name in UTF-8, and one in ASCII for who does not know that. */
export const disposition = (kind: 'attachment' | 'inline', name: string): string =>
  `${kind}; filename="document.${(name.split('.').at(-1) ?? 'bin').replace(/[^A-Za-z0-9]/g, '')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)}`;
