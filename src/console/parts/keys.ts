// Single keys on a page, silent while somebody types, a dialog is open or a control has the focus that uses the key itself.
import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, () => unknown>>;

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.closest('input, textarea, select, [contenteditable], .ant-select') !== null ||
    document.querySelector('.ant-modal-wrap:not([style*="display: none"])') !== null);

export const useKeys = (keys: Keys): void => {
  const held = useRef(keys);
  useEffect(() => {
    held.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button') !== null)
        return;
      const act = held.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
