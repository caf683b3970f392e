// Mail out of the house: by SMTP through nodemailer, or, without a mail server, as .eml files in a folder.
import { createTransport, type SendMailOptions } from 'nodemailer';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from '../domain/mail.ts';

export interface Mailer {
  /** Resolves when the mail server (or the disk) has it. Failures carry `permanent: true` when trying again is useless,
   * `unsure: true` when it may have been taken all the same. */
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface MailerOptions {
  readonly smtpUrl: string | null;
  /** Where mails lie without a mail server. */
  readonly directory: string;
  readonly log: { readonly warn: (found: object, message: string) => void };
}

const DOMAIN = 'xiansuo.invalid';

interface Sender {
  readonly from: string;
  readonly domain: string;
}

const message = (mail: Mail, { from, domain }: Sender): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: `<${mail.messageId}@${domain}>`,
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language === 'zh' ? 'zh-CN' : 'en' },
});

/** 5xx: the server refuses it for good; anything else (4xx, no connection, no answer) may pass. */
const isPermanent = (error: unknown): boolean => {
  const code = (error as { responseCode?: unknown }).responseCode;
  return typeof code === 'number' && code >= 500 && code < 600;
};

/** Neither refused nor kept from connecting: the server may have taken the mail, and only its answer was lost. */
const isUnsure = (error: unknown): boolean => {
  const { responseCode, code, syscall, timeoutType } = error as Readonly<Record<string, unknown>>;
  if (typeof responseCode === 'number' || syscall === 'connect') return false;
  return code === 'ECONNECTION' || code === 'ESOCKET' || (code === 'ETIMEDOUT' && timeoutType === 'SOCKET_TIMEOUT');
};

/** `from`, `dkimDomain`, `dkimSelector`, `dkimKeyFile` are ours, in the query of SMTP_URL; the rest is nodemailer's. */
const bySmtp = async (smtpUrl: string): Promise<Mailer> => {
  const url = new URL(smtpUrl);
  const take = (name: string): string | null => {
    const found = url.searchParams.get(name);
    url.searchParams.delete(name);
    return found;
  };
  const from = take('from') ?? `xiansuo <no-reply@${DOMAIN}>`;
  const domainName = take('dkimDomain');
  const keySelector = take('dkimSelector');
  const keyFile = take('dkimKeyFile');
  const dkim =
    domainName === null || keySelector === null || keyFile === null
      ? {}
      : { dkim: { domainName, keySelector, privateKey: await readFile(keyFile, 'utf8') } };
  const transport = createTransport({
    url: url.href,
    pool: true,
    maxConnections: 3,
    // A mail whose connection broke is ours to send again: counted, and under our own limit.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...dkim,
  });
  const domain = /@([^\s>]+)>?$/.exec(from)?.[1] ?? DOMAIN;
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(message(mail, { from, domain }));
      } catch (error) {
        throw Object.assign(error instanceof Error ? error : new Error(String(error)), {
          permanent: isPermanent(error),
          unsure: isUnsure(error),
        });
      }
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
};

const toFolder = async (directory: string): Promise<Mailer> => {
  await mkdir(directory, { recursive: true });
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'crlf' });
  return {
    send: async (mail) => {
      const { message: bytes } = await transport.sendMail(
        message(mail, { from: `xiansuo <no-reply@${DOMAIN}>`, domain: DOMAIN }),
      );
      // The name is the mail's own, so a mail written twice is one file; whole or not there.
      const path = join(directory, `${mail.messageId}.eml`);
      await writeFile(`${path}.part`, bytes as Buffer);
      await rename(`${path}.part`, path);
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
};

export const openMailer = ({ smtpUrl, directory }: MailerOptions): Promise<Mailer> =>
  smtpUrl === null ? toFolder(directory) : bySmtp(smtpUrl);
