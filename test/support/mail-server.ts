// A real SMTP server that keeps what it is sent.
import { simpleParser, type ParsedMail } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  readonly mails: ParsedMail[];
  /** Refuses so many mails with this answer before it takes one again. */
  readonly refuse: (times: number, responseCode: number) => void;
  /** Takes so many mails and hangs up instead of answering. */
  readonly hangUp: (times: number) => void;
  readonly close: () => Promise<void>;
}

export const openMailServer = async (): Promise<MailServer> => {
  const mails: ParsedMail[] = [];
  let refusals = 0;
  let answer = 451;
  let silences = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('not now'), { responseCode: answer }));
          return;
        }
        mails.push(mail);
        if (silences > 0) {
          silences -= 1;
          for (const connection of server.connections as Set<{ close: () => void }>) connection.close();
          return;
        }
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?from=${encodeURIComponent('线索 <clues@office.example>')}`,
    mails,
    refuse: (times, responseCode) => {
      refusals = times;
      answer = responseCode;
    },
    hangUp: (times) => {
      silences = times;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
