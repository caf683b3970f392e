// What of a reporter is shown until somebody gives a reason: enough to tell two people apart, too little to find one.
export interface ReporterFields {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly bankCard?: string;
}

export const REVEALABLE = ['name', 'idNumber', 'phone', 'bankCard'] as const;
export type Revealable = (typeof REVEALABLE)[number];

const ends = (text: string, first: number, last: number): string =>
  text.length <= first + last
    ? '*'.repeat(text.length)
    : `${text.slice(0, first)}${'*'.repeat(text.length - first - last)}${last === 0 ? '' : text.slice(-last)}`;

export const maskReporter = (reporter: ReporterFields): ReporterFields => ({
  name: ends(reporter.name, 1, 0),
  ...(reporter.idNumber === undefined ? {} : { idNumber: ends(reporter.idNumber, 3, 1) }),
  ...(reporter.phone === undefined ? {} : { phone: ends(reporter.phone, 3, 2) }),
  ...(reporter.bankCard === undefined ? {} : { bankCard: ends(reporter.bankCard, 0, 4) }),
});
