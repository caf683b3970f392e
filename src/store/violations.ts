// PostgreSQL's refusals that the engine answers instead of failing on.

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
}

export const isUniqueViolation = (error: unknown, constraint: string): boolean =>
  (error as DatabaseError).code === '23505' && (error as DatabaseError).constraint === constraint;
