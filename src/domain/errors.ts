// Refusals: the caller's fault, never retried, each with a stable code. What they become in HTTP is the entrance's matter.

export interface FieldProblem {
  /** JSON pointer of the field. */
  readonly path: string;
  /** What was found and what is expected. */
  readonly message: string;
}

export abstract class Refusal extends Error {
  abstract readonly code: string;
}

export class NotFound extends Refusal {
  readonly code = 'not_found';
}

/** The caller's role never sends this event, whatever the state. */
export class Forbidden extends Refusal {
  readonly code = 'forbidden';
}

export class StaleClue extends Refusal {
  readonly code = 'stale_clue';
  readonly version: number;
  constructor(number: string, sent: number, version: number) {
    super(`${number} has moved on: you sent version ${sent}, it is now at ${version}; read it again and decide anew`);
    this.version = version;
  }
}

export interface Offer {
  readonly type: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly schema: unknown;
}

export class IllegalMove extends Refusal {
  readonly code = 'illegal_move';
  readonly offers: readonly Offer[];
  constructor(type: string, number: string, state: string, offers: readonly Offer[], why: readonly string[] = []) {
    const may =
      offers.length === 0
        ? 'nothing may be sent by you now'
        : `you may send ${offers.map((offer) => offer.type).join(', ')}`;
    const because = why.length === 0 ? '' : ` (${why.join('; ')})`;
    super(`'${type}' is not possible for ${number} in state '${state}'${because}; ${may}`);
    this.offers = offers;
  }
}

export class InvalidInput extends Refusal {
  readonly code: string = 'invalid_input';
  readonly problems: readonly FieldProblem[];
  constructor(problems: readonly FieldProblem[]) {
    super(problems.map((problem) => `${problem.path || '/'}: ${problem.message}`).join('; '));
    this.problems = problems;
  }
}

export class IdempotencyMismatch extends Refusal {
  readonly code = 'idempotency_mismatch';
  constructor(key: string) {
    super(`Idempotency-Key '${key}' was used before with another request; use a new key for a new request`);
  }
}

export class Conflict extends Refusal {
  readonly code = 'conflict';
}

/** Larger than is taken here. */
export class TooLarge extends Refusal {
  readonly code = 'too_large';
}

/** A kind of file that is not taken here. */
export class UnsupportedType extends Refusal {
  readonly code = 'unsupported_media_type';
}

/** The disk is full: nobody's fault who asks, and nothing was kept. */
export class NoRoom extends Refusal {
  readonly code = 'no_room';
}
