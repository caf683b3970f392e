// What a group comes to: claimed, verified, ordered and paid apart, each once. Of clues that are one only the one that stays is counted;
// a clue counts less what its parts claim; an order counts once however many clues it covers; a payment where it was booked. Pure.

export interface GroupClue {
  readonly number: string;
  readonly duplicateOf: string | null;
  readonly claimedFen: number;
  readonly splitFen: number;
  readonly workers: number;
  readonly splitWorkers: number;
  readonly verifiedFen: number | null;
  readonly verifiedWorkers: number | null;
  readonly orderedFen: number | null;
  readonly paidFen: number;
  readonly workersPaid: number;
}

/** An order to pay that was approved on a case. */
export interface GroupOrder {
  readonly number: string;
  readonly clues: readonly string[];
  readonly orderedFen: number;
}

export interface GroupTotals {
  readonly clues: number;
  readonly duplicates: number;
  readonly workers: number;
  readonly verifiedWorkers: number;
  readonly workersPaid: number;
  readonly claimedFen: number;
  readonly verifiedFen: number;
  readonly orderedFen: number;
  readonly paidFen: number;
  /** Cases whose order covers clues outside of the group too: it is counted here as a whole. */
  readonly sharedOrders: readonly string[];
}

const sum = <T>(found: readonly T[], of: (one: T) => number): number =>
  found.reduce((total, one) => total + of(one), 0);

/** One clue for each root: the root when it belongs to the group, else the first of its duplicates. */
export const counted = (clues: readonly GroupClue[]): readonly GroupClue[] => {
  const byRoot = Map.groupBy(clues, (clue) => clue.duplicateOf ?? clue.number);
  return [...byRoot].map(([root, ones]) => {
    const [first] = [...ones].sort((a, b) => (a.number < b.number ? -1 : 1));
    return ones.find((clue) => clue.number === root) ?? (first as GroupClue);
  });
};

export const groupTotals = (clues: readonly GroupClue[], orders: readonly GroupOrder[]): GroupTotals => {
  const once = counted(clues);
  const own = new Set(clues.map((clue) => clue.number));
  const onCases = new Set(orders.flatMap((order) => order.clues));
  const families = new Set(
    clues.filter((clue) => onCases.has(clue.number)).map((clue) => clue.duplicateOf ?? clue.number),
  );
  return {
    clues: clues.length,
    duplicates: clues.length - once.length,
    workers: sum(once, (clue) => Math.max(0, clue.workers - clue.splitWorkers)),
    verifiedWorkers: sum(once, (clue) => clue.verifiedWorkers ?? 0),
    workersPaid: sum(clues, (clue) => clue.workersPaid),
    claimedFen: sum(once, (clue) => Math.max(0, clue.claimedFen - clue.splitFen)),
    verifiedFen: sum(once, (clue) => clue.verifiedFen ?? 0),
    orderedFen:
      sum(orders, (order) => order.orderedFen) +
      sum(once, (clue) => (families.has(clue.duplicateOf ?? clue.number) ? 0 : (clue.orderedFen ?? 0))),
    paidFen: sum(clues, (clue) => clue.paidFen),
    sharedOrders: orders.filter((order) => order.clues.some((clue) => !own.has(clue))).map((order) => order.number),
  };
};
