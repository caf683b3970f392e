// Words of proceedings come with the first page that shows any, so that the desk starts small.
import i18next from 'i18next';
import { useEffect, useState } from 'react';

export const loadMatterWords = async (): Promise<void> => {
  const [{ matterZh }, { matterEn }, { matterCodes }, { stateWords }] = await Promise.all([
    import('./matter.zh.ts'),
    import('./matter.en.ts'),
    import('./matter-codes.ts'),
    import('./machines.ts'),
  ]);
  i18next.addResourceBundle('zh', 'translation', { ...matterCodes('zh'), ...stateWords('zh'), ...matterZh });
  i18next.addResourceBundle('en', 'translation', { ...matterCodes('en'), ...stateWords('en'), ...matterEn });
};

/** A page of proceedings, after its words. */
export const withMatterWords =
  <M>(page: () => Promise<M>) =>
  async (): Promise<M> => {
    const [shown] = await Promise.all([page(), loadMatterWords()]);
    return shown;
  };

/** For a list that may hold proceedings: draws it again when their words are there. */
export const useMatterWords = (needed: boolean): void => {
  const [, there] = useState(false);
  useEffect(() => {
    if (needed) void loadMatterWords().then(() => there(true));
  }, [needed]);
};
