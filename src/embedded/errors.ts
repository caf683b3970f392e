// What can be wrong with the embedded database. Each message is one line: what was found, what was expected, what to do.

export type EmbeddedCode =
  | 'already_running'
  | 'corrupted'
  | 'disk_full'
  | 'no_binaries'
  | 'no_postgres_user'
  | 'password_lost'
  | 'permissions'
  | 'start_failed'
  | 'version_mismatch';

/** The embedded database cannot serve; `code` is stable, `message` is one line for the operator. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
  readonly code: EmbeddedCode;

  constructor(code: EmbeddedCode, message: string, options?: ErrorOptions) {
    super(message.replace(/\s*\n\s*/g, ' ').trim(), options);
    this.code = code;
  }
}

/** The `code` of a system error (`ENOENT`, `EACCES`, …), or undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Turns what the file system refused into the one line that names the path; anything else passes unchanged. */
export function explainFileError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new EmbeddedError('disk_full', `No space left for ${path}: free some, then start again.`, {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new EmbeddedError(
        'permissions',
        `${path} cannot be read and written by this user (${code}): give it to the user that starts the engine, or set DATA_DIR.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new EmbeddedError(
        'permissions',
        `${path} should be a folder, but a file is in the way (${code}): set DATA_DIR.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}

const STORIES: readonly (readonly [RegExp, EmbeddedCode, string])[] = [
  [/No space left on device|Disk quota exceeded/i, 'disk_full', 'The disk is full: free some space, then start again.'],
  [
    /database files are incompatible|initialized by PostgreSQL version/i,
    'version_mismatch',
    'The data was written by another version of PostgreSQL: start the release that wrote it and take a dump, or set DATABASE_URL.',
  ],
  [
    /checkpoint record|invalid data in file|could not read file|could not open file|could not open directory|PANIC|not a valid data directory|is missing|invalid checksum|incorrect checksum|bogus data|missing .*contents/i,
    'corrupted',
    'The database files are damaged: put the folder back from a backup, or move it away to begin with an empty database.',
  ],
  [
    /Permission denied|invalid permissions|wrong ownership/i,
    'permissions',
    'The folder does not belong to the user that the server runs as: correct its owner and mode (0700).',
  ],
];

/** Reads what PostgreSQL said when it did not start and names the cause; `where` is the folder, `logFile` holds the rest. */
export function explainServerOutput(output: string, where: string, logFile: string): EmbeddedError {
  const said = lastComplaint(output);
  const [, code, advice] = STORIES.find(([pattern]) => pattern.test(output)) ?? [
    null,
    'start_failed' as const,
    `More in ${logFile}.`,
  ];
  return new EmbeddedError(code, `The embedded PostgreSQL in ${where} did not start (${said}). ${advice}`);
}

function lastComplaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const complaint =
    lines.findLast((line) => /\b(FATAL|PANIC|error)\b/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return complaint.replace(/^.*?\b(FATAL|PANIC):\s*/, '').trim();
}
