// Light or dark, as chosen here or by the system; kept in this browser.
import { useSyncExternalStore } from 'react';

const KEPT = 'xiansuo.theme';
const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');
system.addEventListener('change', () => {
  for (const listener of listeners) listener();
});

const isDark = (): boolean => {
  const kept = localStorage.getItem(KEPT);
  return kept === null ? system.matches : kept === 'dark';
};

export const chooseDark = (dark: boolean): void => {
  localStorage.setItem(KEPT, dark ? 'dark' : 'light');
  for (const listener of listeners) listener();
};

export const useDark = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isDark);
