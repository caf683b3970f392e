// Money and rates as reports show them. Sums stay exact integers of 分; what is rounded is rounded once, half-up, at the very end.

/** Quotient of two whole numbers, none negative, half-up. */
export const halfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

const withDecimals = (hundredths: bigint): string => {
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const FEN_PER_HUNDREDTH_OF_WAN = 10_000n;

/** 分 as a text of 万元 with two decimals: 1 万元 is 1,000,000 分. */
export const wan = (fen: bigint): string => withDecimals(halfUp(fen, FEN_PER_HUNDREDTH_OF_WAN));

/** A share in percent with two decimals; null of nothing. */
export const percent = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : Number(halfUp(BigInt(numerator) * 10_000n, BigInt(denominator))) / 100;

/** 分 spread over people, in whole 元; null over nobody. */
export const yuanEach = (fen: bigint, people: number): number | null =>
  people === 0 ? null : Number(halfUp(fen, 100n * BigInt(people)));
