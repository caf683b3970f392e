// What tests know of the organisation in their database.

export const PASSWORD = 'a password for tests';
export const WEBHOOK_SECRET = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
export const SOURCE = 'national-platform';

/** A Monday, with the calendar of 2021; where the business clock of a test stands at first. */
export const START = '2021-11-01T01:00:00.000Z';

export const KEYS = [{ id: 't1', key: Buffer.alloc(32, 7) }] as const;

/** Where processes of ours that tests start keep what they compiled: most of their start is reading the program. */
export const COMPILE_CACHE = 'node_modules/.cache/compiled';
