/** A key that makes a repeated request the same one. Without randomUUID: a closed network may serve the console without TLS. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
