// What the headline holds beyond platform and inspection. The source names the procuratorate's and the trade union's share and no
// channel for the rest: hotline, walk-in, petition and the others here are made up, and each clue says so.
import { officeFor, handler, reportOf } from './cast.ts';
import type { Figures } from './figures.ts';
import { moneyOf } from './money.ts';
import type { Money, Move } from './moves.ts';
import { OPEN } from './open-ways.ts';
import { PAID } from './paid-ways.ts';
import { short } from './unpaid-ways.ts';
import { lengthOf, scheduled, type Matter, type Planning } from './plan.ts';
import { castOf } from './random.ts';

const SYNTHETIC = '渠道为演示合成：来源未说明该笔款项的渠道。';
const NAMED = '';

const CHANNELS = { hotline: 44, walkIn: 30, petition: 17, court: 5, deposit: 3, emergencyFund: 1 } as const;
const WAYS = { direct: 62, agreed: 24, instalments: 5, rejected: 3, unsatisfied: 3, paid: 3 } as const;
const WITHOUT_ARREARS_SHARE = 0.04;

/** How a clue whose money takes this channel comes in. */
const INTAKE: Readonly<Record<string, string>> = {
  hotline: 'hotline',
  walkIn: 'walkIn',
  petition: 'petition',
  court: 'petition',
  deposit: 'hotline',
  emergencyFund: 'hotline',
  procuratorate: 'walkIn',
  tradeUnion: 'walkIn',
  police: 'petition',
  none: 'hotline',
};
const PREFIX: Readonly<Record<string, string>> = { hotline: 'RX', walkIn: 'LF', petition: 'XF' };

interface Wanted {
  readonly channel: string;
  readonly way: string;
}

export interface RestPlan {
  readonly matters: readonly Matter[];
  /** Clues whose tracks or cases are planned beside them. */
  readonly procuratorate: readonly Matter[];
  readonly tradeUnion: readonly Matter[];
  readonly police: readonly Matter[];
}

const wantedOf = ({ random }: Planning, figures: Figures, matters: number): Wanted[] => {
  const { procuratorate, tradeUnion, police } = figures;
  const suits = procuratorate.settled + procuratorate.adopted;
  const left = matters - suits - tradeUnion.cases - police;
  if (left < 1) throw new Error('the scale is too small for what the headline holds beside platform and inspection');
  const same = (channel: string, way: string, count: number): Wanted[] =>
    Array.from({ length: count }, () => ({ channel, way }));
  const ways = random.shuffled(castOf(left, WAYS));
  return [
    ...same('procuratorate', 'agreed', suits),
    ...same('tradeUnion', 'agreed', tradeUnion.cases),
    ...same('police', 'filed', police),
    ...castOf(left, CHANNELS).map((channel, index) => ({ channel, way: ways[index] as string })),
  ];
};

/** Each group has its own total; the people are shared out over all. */
const amountsOf = (planning: Planning, figures: Figures, wanted: readonly Wanted[]): Money[] => {
  const { rest, procuratorate, tradeUnion } = figures;
  const all = moneyOf(planning, wanted.length, rest);
  const totals: Readonly<Record<string, number>> = {
    procuratorate: procuratorate.fen,
    tradeUnion: tradeUnion.fen,
    others: rest.fen - procuratorate.fen - tradeUnion.fen,
  };
  const groupOf = ({ channel }: Wanted): string => (totals[channel] === undefined ? 'others' : channel);
  const money: Money[] = wanted.map((one, index) => ({
    ...(all[index] as (typeof all)[number]),
    channel: one.channel,
  }));
  for (const [group, fen] of Object.entries(totals)) {
    const members = wanted.flatMap((one, index) => (groupOf(one) === group ? [index] : []));
    const workers = members.reduce((sum, index) => sum + (money[index] as Money).workers, 0);
    const parts = moneyOf(planning, members.length, { workers, fen });
    members.forEach((index, place) => {
      money[index] = { ...(parts[place] as (typeof parts)[number]), channel: (wanted[index] as Wanted).channel };
    });
  }
  return money;
};

const TAIL: Readonly<Record<string, number>> = { procuratorate: 44, police: 30, tradeUnion: 16 };

const typedOf = (planning: Planning, key: string, { channel, way }: Wanted, money: Money): Matter => {
  const { random, timeline } = planning;
  const office = officeFor(random);
  const moves: readonly Move[] =
    way === 'short'
      ? short(random)
      : way === 'paid'
        ? OPEN.paid(random, money)
        : PAID[way as keyof typeof PAID](random, money);
  const latest = timeline.latestFor(lengthOf(moves) + 3 + (TAIL[channel] ?? 0));
  const at = timeline.later(random.whole(0, latest), 0);
  const intake = INTAKE[channel] as string;
  const externalId = `${PREFIX[intake]}-2021-${key.slice(1).padStart(5, '0')}`;
  const note = channel === 'procuratorate' || channel === 'tradeUnion' ? NAMED : SYNTHETIC;
  const data = reportOf(random, externalId, {
    region: office.unit,
    amountFen: money.amountFen,
    workers: money.workers,
    reportedAt: timeline.slots[at]?.at ?? '',
    note,
  });
  return {
    key,
    at,
    unit: office.unit,
    opening: { how: 'typed', by: handler(office.unit, 1), data, channel: intake },
    steps: scheduled(timeline, moves, at, office.unit),
  };
};

export const planRest = (planning: Planning, figures: Figures, matters: number): RestPlan => {
  const wanted = wantedOf(planning, figures, matters);
  const money = amountsOf(planning, figures, wanted);
  const paid = wanted.map((one, index) => typedOf(planning, `r${index + 1}`, one, money[index] as Money));
  const without = Math.round(matters * WITHOUT_ARREARS_SHARE);
  const unpaid = Array.from({ length: without }, (_, index) => {
    const workers = planning.random.whole(1, 8);
    const claimed = { workers, amountFen: workers * 800_000, channel: 'none' };
    return typedOf(planning, `r${paid.length + index + 1}`, { channel: 'none', way: 'short' }, claimed);
  });
  const of = (channel: string): Matter[] => paid.filter((_, index) => wanted[index]?.channel === channel);
  return {
    matters: [...paid, ...unpaid],
    procuratorate: of('procuratorate'),
    tradeUnion: of('tradeUnion'),
    police: of('police'),
  };
};
