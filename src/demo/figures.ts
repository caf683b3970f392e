// The published figures of the campaign as whole numbers, at the scale that was asked for. Only the generator reads them: the report
// computes its own from what was done.
import { readFileSync } from 'node:fs';

export const FUNDINGS = ['government', 'ppp', 'soe', 'poverty_alleviation'] as const;
export type Funding = (typeof FUNDINGS)[number];

/** As published: money in 万元 with two decimals. */
export interface Published {
  readonly headline: {
    readonly casesFiledAndCoordinated: number;
    readonly workersPaid: number;
    readonly recovered: string;
  };
  readonly platform: {
    readonly received: number;
    readonly closed: number;
    readonly workersPaid: number;
    readonly recovered: string;
  };
  readonly inspection: {
    readonly employersInspected: number;
    readonly confirmed: number;
    readonly workersPaid: number;
    readonly recovered: string;
    readonly byFunding: Readonly<
      Record<
        Funding,
        { readonly projects: number; readonly withArrears: number; readonly owed: string; readonly workers: number }
      >
    >;
  };
  readonly jointReception: { readonly prefecturesLendingStaff: number };
  readonly police: { readonly casesUnderSupervision: number };
  readonly procuratorate: {
    readonly accepted: number;
    readonly settledBeforeSuit: number;
    readonly supported: number;
    readonly adoptedByCourt: number;
    readonly recovered: string;
  };
  readonly tradeUnion: { readonly legalAidCases: number; readonly recovered: string };
  readonly sanctions: { readonly exposedInMedia: number; readonly blackListed: number };
}

interface Paid {
  readonly workers: number;
  readonly fen: number;
}

export interface Figures {
  /** Cases filed, and clues coordinated that no such case carries. */
  readonly matters: number;
  readonly platform: Paid & { readonly received: number; readonly closed: number };
  readonly employers: number;
  readonly byFunding: Readonly<Record<Funding, Paid & { readonly projects: number; readonly withArrears: number }>>;
  readonly procuratorate: {
    readonly accepted: number;
    readonly settled: number;
    readonly supported: number;
    readonly adopted: number;
    readonly fen: number;
  };
  readonly tradeUnion: { readonly cases: number; readonly fen: number };
  readonly police: number;
  readonly prefectures: number;
  readonly exposed: number;
  readonly blackListed: number;
  /** What the headline holds beyond platform and inspection, the procuratorate's and the trade union's share included. */
  readonly rest: Paid;
}

export const LEAST_SCALE = 0.01;
export const MOST_SCALE = 20;
const PREFECTURES = 8;
/** 0.01 万元, the last digit that is published. */
const LAST_DIGIT_FEN = 10_000;

export const readPublished = (): Published =>
  JSON.parse(readFileSync(new URL('campaign-2021-22.json', import.meta.url), 'utf8')) as Published;

const fenOf = (tenThousandYuan: string): number => Math.round(Number(tenThousandYuan) * 100) * LAST_DIGIT_FEN;

/** What is not nothing stays something, however small the scale. */
const scaled = (number: number, scale: number, unit = 1): number =>
  number === 0 ? 0 : Math.max(unit, Math.round((number * scale) / unit) * unit);

/** The figures at a scale; at 1 they are those published. Sums are made of their scaled parts. */
export const figuresAt = (published: Published, scale: number): Figures => {
  const count = (number: number): number => scaled(number, scale);
  const money = (text: string): number => scaled(fenOf(text), scale, LAST_DIGIT_FEN);
  const { headline, platform, inspection, procuratorate } = published;
  const funded = (funding: Funding): Figures['byFunding'][Funding] => {
    const { projects, withArrears, owed, workers } = inspection.byFunding[funding];
    const found = Math.min(count(projects), count(withArrears));
    return {
      projects: count(projects),
      withArrears: found,
      workers: Math.max(found, count(workers)),
      fen: money(owed),
    };
  };
  const settled = count(procuratorate.settledBeforeSuit);
  const supported = count(procuratorate.supported);
  const received = count(platform.received);
  const restFen = fenOf(headline.recovered) - fenOf(platform.recovered) - fenOf(inspection.recovered);
  const restWorkers = headline.workersPaid - platform.workersPaid - inspection.workersPaid;
  return {
    matters: count(headline.casesFiledAndCoordinated),
    platform: {
      received,
      closed: Math.min(received, count(platform.closed)),
      workers: count(platform.workersPaid),
      fen: money(platform.recovered),
    },
    employers: count(inspection.employersInspected),
    byFunding: {
      government: funded('government'),
      ppp: funded('ppp'),
      soe: funded('soe'),
      poverty_alleviation: funded('poverty_alleviation'),
    },
    procuratorate: {
      accepted: Math.max(settled + supported, count(procuratorate.accepted)),
      settled,
      supported,
      adopted: Math.min(supported, count(procuratorate.adoptedByCourt)),
      fen: money(procuratorate.recovered),
    },
    tradeUnion: { cases: count(published.tradeUnion.legalAidCases), fen: money(published.tradeUnion.recovered) },
    police: count(published.police.casesUnderSupervision),
    prefectures: Math.min(PREFECTURES, count(published.jointReception.prefecturesLendingStaff)),
    exposed: count(published.sanctions.exposedInMedia),
    blackListed: count(published.sanctions.blackListed),
    rest: { workers: count(restWorkers), fen: scaled(restFen, scale, LAST_DIGIT_FEN) },
  };
};
