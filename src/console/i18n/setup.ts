// Chinese first, English switchable; the choice is kept in this browser.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';
const KEPT = 'xiansuo.language';

export const language = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

const show = (chosen: Language): void => {
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
};

export const startLanguage = async (): Promise<void> => {
  const kept = localStorage.getItem(KEPT);
  const first: Language = kept === 'en' ? 'en' : 'zh';
  await i18next.use(initReactI18next).init({
    lng: first,
    fallbackLng: 'zh',
    keySeparator: false,
    nsSeparator: false,
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  show(first);
};

export const chooseLanguage = async (chosen: Language): Promise<void> => {
  localStorage.setItem(KEPT, chosen);
  show(chosen);
  await i18next.changeLanguage(chosen);
};
