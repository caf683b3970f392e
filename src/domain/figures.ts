// The figures of a campaign's report: which facts each of them counts, and how it is made of them. A figure is a measure with its own
// unit and scope, never a sum of its neighbours. Facts come from the store as cells, already counted.
import { PAYMENT_CHANNELS } from '../../workflows/events.ts';
import { FUNDINGS } from './inputs.ts';
import { percent, wan, yuanEach } from './wan.ts';

/** What the store counts. */
export const MEASURES = [
  'clue.open',
  'clue.ended',
  'payment',
  'case.filed',
  'clue.coordinated',
  'visit.confirmed',
  'visit.employer',
  'visit.project',
  'visit.arrears',
  'staff.lent',
  'police.supervised',
  'procuratorate.accept',
  'procuratorate.settle',
  'procuratorate.support',
  'procuratorate.adopt',
  'procuratorate.pending',
  'procuratorate.ended',
  'legalAid.grant',
  'exposure.publish',
  'blackList.list',
  'revisit.satisfied',
  'revisit.unsatisfied',
  'finish.met',
  'finish.missed',
  'receipt.met',
  'receipt.missed',
  'firstContact.met',
  'firstContact.missed',
  'clue.repeat',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A thing that was met several times (visited twice, lent staff twice) counts once, as it was met last. */
export const ONCE: readonly Measure[] = ['visit.employer', 'visit.project', 'visit.arrears', 'staff.lent'];

type Part = 'n' | 'fen' | 'workers';

/** Facts of these measures, of one channel (intake, payment, funding of a visited project) or of all but some. */
export interface Counted {
  readonly path: string;
  readonly kind: 'counted';
  readonly measures: readonly Measure[];
  readonly channel?: string;
  readonly notChannels?: readonly string[];
  readonly part: Part;
}

/** A share in percent, or money for each person, of two counted figures. */
export interface Ratio {
  readonly path: string;
  readonly kind: 'percent' | 'yuanEach';
  readonly numerator: string;
  readonly denominator: string;
}

export type FigureDefinition = Counted | Ratio;

const count = (path: string, measures: readonly Measure[], channel?: string): Counted => ({
  path,
  kind: 'counted',
  measures,
  part: 'n',
  ...(channel === undefined ? {} : { channel }),
});
const paid = (path: string, part: Part, channel?: string): Counted => ({ ...count(path, ['payment'], channel), part });
const share = (path: string, numerator: string, denominator: string): Ratio => ({
  path,
  kind: 'percent',
  numerator,
  denominator,
});
const each = (path: string, numerator: string, denominator: string): Ratio => ({
  path,
  kind: 'yuanEach',
  numerator,
  denominator,
});

const CLUES: readonly Measure[] = ['clue.open', 'clue.ended'];

const clues = (at: string, channel?: string): readonly FigureDefinition[] => [
  count(`${at}.received`, CLUES, channel),
  count(`${at}.closed`, ['clue.ended'], channel),
  count(`${at}.open`, ['clue.open'], channel),
  share(`${at}.closedRate`, `${at}.closed`, `${at}.received`),
];

const payments = (at: string, channel?: string): readonly FigureDefinition[] => [
  paid(`${at}.workersPaid`, 'workers', channel),
  paid(`${at}.recovered`, 'fen', channel),
  each(`${at}.recoveredPerWorker`, `${at}.recovered`, `${at}.workersPaid`),
];

const funding = (name: string): readonly FigureDefinition[] => {
  const at = `inspection.byFunding.${name}`;
  return [
    count(`${at}.projects`, ['visit.project'], name),
    count(`${at}.withArrears`, ['visit.arrears'], name),
    { ...count(`${at}.owed`, ['visit.arrears'], name), part: 'fen' },
    { ...count(`${at}.workers`, ['visit.arrears'], name), part: 'workers' },
    share(`${at}.arrearsRate`, `${at}.withArrears`, `${at}.projects`),
    each(`${at}.owedPerWorker`, `${at}.owed`, `${at}.workers`),
  ];
};

/** Runs of a clock that ended, and those of them that were met by their day. */
const onTime = (at: string, clock: 'finish' | 'receipt' | 'firstContact'): readonly FigureDefinition[] => [
  count(`${at}Ended`, [`${clock}.met`, `${clock}.missed`]),
  count(`${at}OnTime`, [`${clock}.met`]),
  share(`${at}OnTimeRate`, `${at}OnTime`, `${at}Ended`),
];

/** How the reporters were served: what a yearly assessment asks beside the money. */
const SERVICE: readonly FigureDefinition[] = [
  count('service.revisitsReached', ['revisit.satisfied', 'revisit.unsatisfied']),
  count('service.satisfied', ['revisit.satisfied']),
  share('service.satisfiedRate', 'service.satisfied', 'service.revisitsReached'),
  ...onTime('service.finish', 'finish'),
  ...onTime('service.receipt', 'receipt'),
  ...onTime('service.firstContact', 'firstContact'),
  count('service.repeats', ['clue.repeat']),
  share('service.repeatRate', 'service.repeats', 'clues.received'),
];

const BESIDE = ['platform', 'inspection'] as const;

/** In the order of the report. */
export const FIGURES: readonly FigureDefinition[] = [
  count('headline.casesFiledAndCoordinated', ['case.filed', 'clue.coordinated']),
  count('headline.casesFiled', ['case.filed']),
  count('headline.coordinated', ['clue.coordinated']),
  ...payments('headline'),
  { ...paid('headline.otherWorkersPaid', 'workers'), notChannels: BESIDE },
  { ...paid('headline.otherRecovered', 'fen'), notChannels: BESIDE },
  ...clues('platform', 'platform'),
  ...payments('platform', 'platform'),
  count('inspection.employersInspected', ['visit.employer']),
  count('inspection.confirmed', ['visit.confirmed']),
  ...payments('inspection', 'inspection'),
  ...FUNDINGS.flatMap(funding),
  count('jointReception.prefecturesLendingStaff', ['staff.lent']),
  count('police.casesUnderSupervision', ['police.supervised']),
  count('procuratorate.accepted', ['procuratorate.accept']),
  count('procuratorate.settledBeforeSuit', ['procuratorate.settle']),
  count('procuratorate.supported', ['procuratorate.support']),
  count('procuratorate.adoptedByCourt', ['procuratorate.adopt']),
  paid('procuratorate.recovered', 'fen', 'procuratorate'),
  count('procuratorate.pending', ['procuratorate.pending']),
  count('procuratorate.otherwiseEnded', ['procuratorate.ended']),
  share('procuratorate.settledRate', 'procuratorate.settledBeforeSuit', 'procuratorate.accepted'),
  share('procuratorate.supportedRate', 'procuratorate.supported', 'procuratorate.accepted'),
  share('procuratorate.adoptedRate', 'procuratorate.adoptedByCourt', 'procuratorate.supported'),
  count('tradeUnion.legalAidCases', ['legalAid.grant']),
  paid('tradeUnion.recovered', 'fen', 'tradeUnion'),
  count('sanctions.exposedInMedia', ['exposure.publish']),
  count('sanctions.blackListed', ['blackList.list']),
  ...clues('clues'),
  ...SERVICE,
  ...PAYMENT_CHANNELS.flatMap((channel) => [
    paid(`channels.${channel}.workersPaid`, 'workers', channel),
    paid(`channels.${channel}.recovered`, 'fen', channel),
  ]),
];

const BY_PATH = new Map(FIGURES.map((figure) => [figure.path, figure]));

export const figureAt = (path: string): FigureDefinition | undefined => BY_PATH.get(path);

/** Facts counted: so many of a measure and channel, with their money and people. */
export interface Tally {
  readonly measure: string;
  readonly channel: string | null;
  readonly n: number;
  readonly fen: bigint;
  readonly workers: number;
}

export interface Figure {
  readonly path: string;
  /** Money: a text of 万元 with two decimals. null: a ratio of nothing. */
  readonly value: number | string | null;
  /** Money exactly, in 分. */
  readonly fen?: number;
  /** A share: counts; money for each person: 分 and people. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** The figures that the two are. */
  readonly of?: { readonly numerator: string; readonly denominator: string };
}

const takes = (figure: Counted, tally: Tally): boolean =>
  (figure.measures as readonly string[]).includes(tally.measure) &&
  (figure.channel === undefined || figure.channel === tally.channel) &&
  !(figure.notChannels ?? []).includes(tally.channel ?? '');

const amount = (figure: Counted, tallies: readonly Tally[]): bigint =>
  tallies.filter((tally) => takes(figure, tally)).reduce((sum, tally) => sum + BigInt(tally[figure.part]), 0n);

const counted = (path: string): Counted => {
  const figure = figureAt(path);
  if (figure?.kind !== 'counted') throw new Error(`figure ${path} is none that is counted`);
  return figure;
};

const ratio = (figure: Ratio, tallies: readonly Tally[]): Figure => {
  const [over, under] = [amount(counted(figure.numerator), tallies), amount(counted(figure.denominator), tallies)];
  const [numerator, denominator] = [Number(over), Number(under)];
  const value = figure.kind === 'percent' ? percent(numerator, denominator) : yuanEach(over, denominator);
  const of = { numerator: figure.numerator, denominator: figure.denominator };
  return { path: figure.path, value, numerator, denominator, of };
};

/** Every figure of these facts. */
export const figuresOf = (tallies: readonly Tally[]): readonly Figure[] =>
  FIGURES.map((figure): Figure => {
    if (figure.kind !== 'counted') return ratio(figure, tallies);
    const sum = amount(figure, tallies);
    return figure.part === 'fen'
      ? { path: figure.path, value: wan(sum), fen: Number(sum) }
      : { path: figure.path, value: Number(sum) };
  });

/** The facts behind a figure; those of a ratio are its numerator's. */
export const factsBehind = (figure: FigureDefinition): Counted =>
  figure.kind === 'counted' ? figure : counted(figure.numerator);

/** Where the words of a figure stand, and what their places are filled with. */
export const wordsOf = (
  path: string,
): { readonly key: string; readonly funding?: string; readonly channel?: string } => {
  const parts = path.split('.');
  if (parts[0] === 'channels') return { key: `channels.*.${parts[2]}`, channel: parts[1] ?? '' };
  if (parts[1] === 'byFunding') return { key: `inspection.byFunding.*.${parts[3]}`, funding: parts[2] ?? '' };
  return { key: path };
};
