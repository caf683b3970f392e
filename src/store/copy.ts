// COPY as streams: rows leave and enter in PostgreSQL's own text form, a piece at a time, held up by whoever is slower.
import { Readable, Writable } from 'node:stream';
import { Client, type Connection, type Submittable } from 'pg';

type Done = (error?: Error | null) => void;

/** A connection of its own. That it breaks is told by the statement under way, or by the next. */
export const connect = async (url: string, name: string): Promise<Client> => {
  const client = new Client({ connectionString: url, application_name: name });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** What the driver's connection has beside its types. */
interface Copying extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** `copy … to stdout`; the server sends one row at a time. Give it to `client.query` and read it to its end. */
export class CopyOut extends Readable implements Submittable {
  rows = 0;
  readonly #text: string;
  #connection: Copying | null = null;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  submit(connection: Connection): void {
    this.#connection = connection as Copying;
    this.#connection.query(this.#text);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.destroyed) return;
    this.rows += 1;
    // A copy: the driver's parser writes the next message over its buffer.
    if (!this.push(Buffer.from(chunk))) this.#connection?.stream.pause();
  }

  handleCommandComplete(): void {
    // What counts is that the server is ready again.
  }

  handleReadyForQuery(): void {
    if (!this.destroyed) this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  override _read(): void {
    this.#connection?.stream.resume();
  }

  /** What still comes is let go, so that the connection can be used or closed. */
  override _destroy(error: Error | null, done: Done): void {
    this.#connection?.stream.resume();
    done(error);
  }
}

/** `copy … from stdin`. Finished when the server has taken all of it. */
export class CopyIn extends Writable implements Submittable {
  readonly #text: string;
  #connection: Copying | null = null;
  #ready: Done | null = null;
  #ended: Done | null = null;
  #over = false;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  submit(connection: Connection): void {
    this.#connection = connection as Copying;
    this.#connection.query(this.#text);
  }

  /** No piece is sent before the server asks for the first. */
  override _construct(ready: Done): void {
    this.#ready = ready;
  }

  handleCopyInResponse(): void {
    this.#ready?.();
  }

  override _write(chunk: Buffer, _encoding: string, done: Done): void {
    const connection = this.#connection as Copying;
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) connection.stream.once('drain', () => done());
    else done();
  }

  override _final(done: Done): void {
    this.#ended = done;
    this.#connection?.endCopyFrom();
  }

  handleCommandComplete(): void {
    // As above.
  }

  handleReadyForQuery(): void {
    this.#over = true;
    this.#ended?.();
  }

  handleError(error: Error): void {
    this.#over = true;
    if (this.#ended !== null) this.#ended(error);
    else this.destroy(error);
  }

  override _destroy(error: Error | null, done: Done): void {
    if (!this.#over) this.#connection?.sendCopyFail('given up');
    done(error);
  }
}
