// Words that only some pages need come with the first of them, so that the desk starts small.
import i18next from 'i18next';
import type { adminZh } from './admin-words.ts';
import type { Messages } from './zh.ts';
import type { clueZh } from './clue-zh.ts';
import type { runZh } from './run-zh.ts';

/** Every key that there is a word for. */
export type AnyWord = keyof Messages | keyof typeof runZh | keyof typeof adminZh | keyof typeof clueZh;

/** A page of those who run it, or of the public, after its words. */
export const withRunWords =
  <M>(page: () => Promise<M>) =>
  async (): Promise<M> => {
    const [shown, { runZh }, { runEn }] = await Promise.all([page(), import('./run-zh.ts'), import('./run-en.ts')]);
    i18next.addResourceBundle('zh', 'translation', runZh);
    i18next.addResourceBundle('en', 'translation', runEn);
    return shown;
  };

/** A page with words of its own beside those. */
export const withAdminWords = <M>(page: () => Promise<M>): (() => Promise<M>) =>
  withRunWords(async () => {
    const [shown, { adminZh, adminEn }] = await Promise.all([page(), import('./admin-words.ts')]);
    i18next.addResourceBundle('zh', 'translation', adminZh);
    i18next.addResourceBundle('en', 'translation', adminEn);
    return shown;
  });

/** The page of a clue after its words. */
export const withClueWords =
  <M>(page: () => Promise<M>) =>
  async (): Promise<M> => {
    const [shown, { clueZh }, { clueEn }] = await Promise.all([page(), import('./clue-zh.ts'), import('./clue-en.ts')]);
    i18next.addResourceBundle('zh', 'translation', clueZh);
    i18next.addResourceBundle('en', 'translation', clueEn);
    return shown;
  };
