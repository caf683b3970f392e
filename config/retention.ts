// Checks that retention speaks of reasons that a clue can end for, each once: a misspelt one would keep people for ever, unseen.
import type { PackageProblem } from './load.ts';
import type { ConclusionsFile, RetentionFile } from './schemas.ts';

const WITHOUT_CONCLUSION = ['declined', 'withdrawn'];

export const retentionProblems = (
  { rules }: RetentionFile,
  conclusions: ConclusionsFile['conclusions'],
): readonly PackageProblem[] => {
  const known = [...conclusions.map(({ code }) => code), ...WITHOUT_CONCLUSION];
  return rules.flatMap(({ reason }, index) => {
    const at = { file: 'retention.yaml', path: `/rules/${index}/reason` };
    if (!known.includes(reason)) return [{ ...at, message: `found '${reason}', expected one of ${known.join(', ')}` }];
    const first = rules.findIndex((rule) => rule.reason === reason);
    return first === index ? [] : [{ ...at, message: `'${reason}' has a rule already` }];
  });
};
