// What of a firm's or a project's name tells it apart: width, brackets, region and legal form taken off. Pure; a clue's key is made of it.

/** Lists of words in the order in which they are tried, the longest first, numerals in Arabic: {@link preparedWords}. */
export interface NameRules {
  readonly suffixes: readonly string[];
  readonly trades: readonly string[];
  readonly projectSuffixes: readonly string[];
  /** Names of regions, in full and short (青海省, 青海), the longest first. */
  readonly regionNames: readonly string[];
}

const DIGITS = '〇一二三四五六七八九';
const LEAST = 2;

/** 三 → 3, 十二 → 12, 二十 → 20: 三期 and 3期 are the same. */
const arabic = (text: string): string =>
  text
    .replaceAll('零', '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)))
    .replace(/([1-9])十([1-9])/g, '$1$2')
    .replace(/([1-9])十/g, '$10')
    .replace(/十([1-9])/g, '1$1')
    .replaceAll('十', '10');

const unbracketed = (text: string, drops: (inside: string) => boolean): string =>
  text.replace(/[([【〔〖<《「]([^()[\]【】〔〕〖〗<>《》「」]*)[)\]】〕〗>》」]/g, (_, inside: string) =>
    drops(inside) ? '' : inside,
  );

/** Half width, upper case, no spaces, no punctuation. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');

const withoutEnds = (text: string, ends: readonly string[]): string => {
  const end = ends.find((found) => text.endsWith(found) && text.length - found.length >= LEAST);
  return end === undefined ? text : withoutEnds(text.slice(0, -end.length), ends);
};

const isTrade = (text: string, trades: readonly string[]): boolean =>
  text === '' || trades.some((trade) => text.startsWith(trade) && isTrade(text.slice(trade.length), trades));

const withoutRegion = (text: string, rules: NameRules): string => {
  const region = rules.regionNames.find((name) => text.startsWith(name));
  if (region === undefined) return text;
  const rest = text.slice(region.length);
  return rest.length < LEAST || isTrade(rest, rules.trades) ? text : withoutRegion(rest, rules);
};

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length || a.localeCompare(b));

/** Words of a rule package as names are compared with them. */
export const preparedWords = (words: readonly string[]): readonly string[] => longestFirst(words.map(arabic));

/** （青海）高原建设工程有限公司、青海省高原建设工程有限责任公司 → 高原建设工程. Never empty unless the name is. */
export const employerCore = (name: string, rules: NameRules): string => {
  const says = (inside: string): boolean => {
    const plain = plainName(inside);
    return rules.regionNames.includes(plain) || rules.suffixes.some((suffix) => arabic(plain).endsWith(suffix));
  };
  const outside = plainName(unbracketed(name.normalize('NFKC'), says));
  const whole = arabic(outside.length < LEAST ? plainName(name) : outside);
  return withoutRegion(withoutEnds(whole, rules.suffixes), rules);
};

/** 「城东安置房（三期）项目」 → 城东安置房3期. */
export const projectCore = (name: string, rules: NameRules): string =>
  withoutEnds(arabic(plainName(name)), rules.projectSuffixes);

const LONGEST = 24;

/** Of a name all that one slip leaves: two names that differ by one sign share one of these. */
const slips = (core: string): readonly string[] => {
  const signs = [...core].slice(0, LONGEST);
  if (signs.length <= LEAST) return [signs.join('')];
  return [signs.join(''), ...signs.map((_, index) => signs.toSpliced(index, 1).join(''))];
};

/**
 * The keys by which candidates are found: few clues share one, and those that are alike share at least one. `firm` and `site` keep
 * employers and projects apart; the name without its trade is looked up within the city.
 */
export const blocksOf = (
  employer: string,
  project: string | null,
  region: string,
  rules: NameRules,
): readonly string[] => {
  const bare = withoutEnds(employer, rules.trades);
  return [
    ...new Set([
      ...slips(employer).map((slip) => `firm:${slip}`),
      `city:${region.slice(0, 4)}:${bare}`,
      ...(project === null || project === '' ? [] : slips(project).map((slip) => `site:${slip}`)),
    ]),
  ];
};

const PEOPLES = '(?:壮|回|藏|土|撒拉|蒙古|彝|苗|侗|布依|傣|白|哈尼|土家|黎|朝鲜|哈萨克|柯尔克孜|羌|满)族|维吾尔';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})+(?=自治)`, 'u');

/** 大通回族土族自治县 → 大通. */
const shortened = (name: string): string =>
  name.replace(AUTONOMOUS, '').replace(/(?:特别行政区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗)$/u, '');

/** The names of divisions as firms carry them, the longest first. */
export const regionNamesOf = (names: Iterable<string>): readonly string[] =>
  longestFirst([
    ...new Set([...names].flatMap((name) => [name, shortened(name)]).filter((name) => name.length >= LEAST)),
  ]);
