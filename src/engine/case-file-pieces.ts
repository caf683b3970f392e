// The pieces of a matter in a case file: its registration, history, deadlines with their count, payments, correspondence, documents.
import { EVENT_LABELS, STATE_LABELS } from '../../workflows/labels.ts';
import { ALWAYS_LABELS } from '../../workflows/proceeding.ts';
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import { businessDate } from '../domain/business-date.ts';
import { registerPage, tableOf, type Piece, type PieceFile, type Volume } from '../domain/case-file.ts';
import type { Hide } from '../domain/form-secrecy.ts';
import { inYuan } from '../domain/form-writing.ts';
import type { ReporterFields } from '../domain/masking.ts';
import { contextOf } from '../domain/move.ts';
import type { Block } from '../domain/page.ts';
import type { Person } from '../domain/permission.ts';
import type { DocumentWord } from '../../config/forms.ts';
import { readCallbacks, readNotices } from '../store/case-file.ts';
import { readDocumentsOf } from '../store/documents.ts';
import { clueDetail, historyOf } from './clue-view.ts';
import { htmlOf, sha256 } from './document-renderings.ts';
import { openRendering } from './document-view.ts';
import type { Engine } from './engine.ts';
import { wordsOf } from './message-words.ts';
import { proceedingHistory } from './proceeding-view.ts';
import type { MatterRead } from './see-matter.ts';
import { traceView } from './trace.ts';

export interface Export {
  readonly engine: Engine;
  readonly person: Person;
  readonly now: string;
  /** Who issues the pages: the exporting office. */
  readonly issuer: string;
  readonly nameOf: (username: string) => string;
  /** Masks reporters wherever one stands: every one in the main volume, in the secondary one those that are not unmasked. */
  readonly hide: Readonly<Record<Volume, Hide>>;
  /** In plain, of the clues that are unmasked, by number. */
  readonly revealed: ReadonlyMap<string, readonly ReporterFields[]>;
}

const file = (ending: string, bytes: Uint8Array): PieceFile => ({ ending, bytes, sha256: sha256(bytes) });

interface Register {
  readonly volume: Volume;
  readonly title: DocumentWord;
  readonly data: unknown;
  readonly blocks: (data: unknown) => readonly Block[];
}

/** A register is a page for people and the same as data for machines, both without whoever stays secret. */
const register = (of: Export, matter: MatterRead, found: Register): Piece => {
  const { word } = of.engine.packages.documents;
  const data = of.hide[found.volume](found.data);
  const title = word(found.title);
  return {
    volume: found.volume,
    matter: matter.number,
    number: null,
    title,
    on: businessDate(of.now),
    maker: of.nameOf(of.person.username),
    files: [
      file('html', htmlOf(registerPage(title, matter.number, of.issuer, found.blocks(data)))),
      file('json', Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8')),
    ],
  };
};

const heads = (of: Export, words: readonly DocumentWord[]): readonly string[] =>
  words.map((word) => of.engine.packages.documents.word(word));

const table = (of: Export, words: readonly DocumentWord[], rows: readonly (readonly string[])[]): Block =>
  tableOf(heads(of, words), rows, of.engine.packages.documents.word('empty'));

/** What was said, line by line. */
const lines = (input: Readonly<Record<string, unknown>>): string =>
  Object.entries(input)
    .map(([name, found]) => `${name}: ${typeof found === 'string' ? found : JSON.stringify(found)}`)
    .join('\n');

const labelsOf = (matter: MatterRead) => {
  if ('clue' in matter.of)
    return {
      event: (type: string) => EVENT_LABELS[type as keyof typeof EVENT_LABELS]?.zh ?? type,
      state: (state: string) => STATE_LABELS[state as keyof typeof STATE_LABELS]?.zh ?? state,
    };
  const { definition } = madeOf(matter.kind, matter.of.proceeding.proceeding.workflowVersion);
  return {
    event: (type: string) => (definition.events[type] ?? ALWAYS_LABELS[type])?.zh ?? type,
    state: (state: string) => definition.states[state]?.label.zh ?? state,
  };
};

const historyPiece = async (of: Export, matter: MatterRead): Promise<Piece> => {
  const rows =
    'clue' in matter.of
      ? await historyOf(of.engine, of.person, matter.of.clue)
      : await proceedingHistory(of.engine, of.person, matter.of.proceeding);
  const { event, state } = labelsOf(matter);
  return register(of, matter, {
    volume: 'secondary',
    title: 'history',
    data: rows,
    blocks: (data) => [
      table(
        of,
        ['order', 'event', 'maker', 'date', 'state', 'words'],
        (data as typeof rows).map((row) => [
          String(row.seq),
          event(row.type),
          of.nameOf(row.actor),
          row.at,
          state(row.to),
          lines(row.input),
        ]),
      ),
    ],
  });
};

const deadlinePiece = async (of: Export, matter: MatterRead): Promise<Piece> => {
  const { rules } = of.engine.rulesFor(matter.region).clocks;
  const traces: Awaited<ReturnType<typeof traceView>>[] = [];
  for (const deadline of matter.deadlines) traces.push(await traceView(of.engine, deadline, matter));
  return register(of, matter, {
    volume: 'main',
    title: 'deadlines',
    data: traces,
    blocks: (data) => [
      table(
        of,
        ['clock', 'startedAt', 'dueOn', 'state', 'article', 'days'],
        (data as typeof traces).map((trace) => [
          rules.find((rule) => rule.id === trace.clock)?.label.zh ?? trace.clock,
          businessDate(trace.startedAt),
          trace.dueOn ?? '',
          trace.state,
          trace.article,
          trace.days.map((day) => `${day.on} ${day.counted ? '+' : '-'} ${day.why}`).join('\n'),
        ]),
      ),
    ],
  });
};

const paymentPiece = async (of: Export, matter: MatterRead): Promise<Piece[]> => {
  if (!('clue' in matter.of)) return [];
  const bookedBy = new Map(
    (await historyOf(of.engine, of.person, matter.of.clue)).map((row) => [String(row.seq), of.nameOf(row.actor)]),
  );
  const payments = contextOf(matter.of.clue.clue).payments.map((payment) => ({
    ...payment,
    bookedBy: bookedBy.get(payment.id) ?? '',
  }));
  const { code, word } = of.engine.packages.documents;
  return [
    register(of, matter, {
      volume: 'main',
      title: 'payments',
      data: payments,
      blocks: (data) => [
        table(
          of,
          ['paidOn', 'amount', 'workers', 'channel', 'maker', 'state'],
          (data as typeof payments).map((payment) => [
            payment.paidOn,
            inYuan(payment.amountFen),
            String(payment.workers),
            code('channel', payment.channel),
            payment.bookedBy,
            payment.corrected ? word('corrected') : '',
          ]),
        ),
      ],
    }),
  ];
};

/** Mails to the people of the offices, by subject, and what the source was told. No address, no words. */
const correspondencePiece = async (of: Export, matter: MatterRead): Promise<Piece> => {
  const notices = await readNotices(of.engine.pool, [matter.id]);
  const callbacks = await readCallbacks(of.engine.pool, [matter.id]);
  const rows = [
    ...notices.map((notice) => ({
      at: notice.createdAt.toISOString(),
      recipient: notice.recipientName,
      subject: wordsOf(of.engine, '', 'zh', notice).subject,
      state: notice.sending,
      sentAt: notice.sentAt?.toISOString() ?? null,
    })),
    ...callbacks.map((callback) => ({
      at: callback.at.toISOString(),
      recipient: callback.source,
      subject: callback.event,
      state: callback.state,
      sentAt: callback.sentAt?.toISOString() ?? null,
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return register(of, matter, {
    volume: 'secondary',
    title: 'correspondence',
    data: rows,
    blocks: (data) => [
      table(
        of,
        ['date', 'recipient', 'subject', 'state'],
        (data as typeof rows).map((row) => [row.at, row.recipient, row.subject, row.state]),
      ),
    ],
  });
};

/** The clue as it was registered and stands, with the reporter as far as this export may show one. */
const registrationPiece = async (of: Export, matter: MatterRead): Promise<Piece[]> => {
  if (!('clue' in matter.of)) return [];
  const detail = await clueDetail(of.engine, of.person, matter.of.clue);
  const data = { ...detail, reporters: of.revealed.get(matter.number) ?? [] };
  return [
    register(of, matter, {
      volume: 'secondary',
      title: 'registration',
      data,
      blocks: (found) => [
        {
          kind: 'table',
          columns: 2,
          rows: Object.entries(found as Record<string, unknown>).map(([name, value]) => [
            { text: name, head: true, span: 1 },
            { text: typeof value === 'string' ? value : JSON.stringify(value), head: false, span: 1 },
          ]),
        },
      ],
    }),
  ];
};

const documentPieces = async (of: Export, matter: MatterRead): Promise<Piece[]> => {
  const documents = await readDocumentsOf(of.engine.pool, [matter.id]);
  const full = of.revealed.has(matter.number);
  const pieces: Piece[] = [];
  for (const document of documents) {
    const files: PieceFile[] = [];
    for (const format of ['docx', 'html'] as const) {
      const opened = await openRendering(of.engine, document, format, full);
      // One that was erased stays in the index by number and date.
      if (opened !== null) files.push({ ending: format, ...opened });
    }
    pieces.push({
      volume: document.audience === 'internal' ? 'secondary' : 'main',
      matter: matter.number,
      number: document.number,
      title: document.title,
      on: businessDate(document.madeAt),
      maker: document.makerName ?? document.madeBy,
      files,
    });
  }
  return pieces;
};

export const piecesOf = async (of: Export, matter: MatterRead): Promise<readonly Piece[]> => [
  ...(await registrationPiece(of, matter)),
  ...(await documentPieces(of, matter)),
  ...(await paymentPiece(of, matter)),
  await deadlinePiece(of, matter),
  await historyPiece(of, matter),
  await correspondencePiece(of, matter),
];
