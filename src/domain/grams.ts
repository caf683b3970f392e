// Pieces of one and of two characters that texts are found by. Chinese has no spaces between words, and two characters are most of its
// words: what holds all pieces of a question holds, nearly always, the question.

const MOST_TERMS = 5;

/** One spelling for full and half width, capital and small letters, and any white space. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const pairs = (run: readonly string[]): string[] => run.slice(1).map((second, index) => `${run[index] ?? ''}${second}`);

/** Single characters and pairs of a searchable text, each once; none reaches over a space. */
export const gramsOf = (text: string): readonly string[] => [
  ...new Set(
    text.split(' ').flatMap((word) => {
      const characters = [...word];
      return [...characters, ...pairs(characters)];
    }),
  ),
];

/** Pairs of letters and digits of any text, each once: none reaches over a space or a punctuation mark. */
export const pairsOf = (text: string): readonly string[] => [
  ...new Set((searchable(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => pairs([...run]))),
];

/** What is asked for: each word has to be found somewhere. What is beyond the fifth is left out. */
export const termsOf = (question: string): readonly string[] =>
  searchable(question)
    .split(' ')
    .filter((term) => term !== '')
    .slice(0, MOST_TERMS);

/** The pieces of a term that have to be there: its pairs, or the one character that it is. */
export const demandedOf = (term: string): readonly string[] => {
  const characters = [...term];
  return characters.length < 2 ? characters : [...new Set(pairs(characters))];
};
