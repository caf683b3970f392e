// PostgreSQL's refusals that the engine answers instead of failing on.

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
}

export const isUniqueViolation = (error: unknown, constraint: string): boolean =>
  (error as DatabaseError).code === '23505' && (error as DatabaseError).constraint === constraint;

/** PostgreSQL's classes 08 (connection) and 57P0 (shutdown), and what the socket says. */
const LOST = /^(08|57P0|ECONNRESET$|ECONNREFUSED$|EPIPE$|ETIMEDOUT$)/;
const LOST_IN_WORDS = /^(Connection terminated|Client has encountered a connection error)/;

/** The connection broke, whatever was asked over it: nobody's fault that a row could be blamed for. */
export const isConnectionLost = (error: unknown): boolean =>
  LOST.test((error as DatabaseError).code ?? '') || (error instanceof Error && LOST_IN_WORDS.test(error.message));
