// Follows what changes: asks anew for what is shown and became old. A page that nobody looks at does not listen.
import type { QueryClient } from '@tanstack/react-query';

export interface Colleague {
  readonly username: string;
  readonly name: string;
}

interface Changes {
  readonly items: readonly { readonly number: string }[];
  readonly more: boolean;
}

export const presentKey = (number: string) => ['present', number] as const;

/** Lists that hold many matters; heavier counts have their own rhythm. */
const LISTS: ReadonlySet<unknown> = new Set([
  'tasks',
  'clues',
  'alerts',
  'proceedings',
  'cases',
  'mediations',
  'tracks',
  'inspections',
  'supervisions',
  'listings',
  'groups',
]);
/** A list is asked for again at most so often. */
const LIST_MS = 2000;
const RETRY_MS = 5000;

/** `watched`: the number of the matter that the page shows. Returns what ends it. */
export const follow = (queries: QueryClient, watched: string | null): (() => void) => {
  let source: EventSource | null = null;
  let lists: ReturnType<typeof setTimeout> | null = null;
  let again: ReturnType<typeof setTimeout> | null = null;
  let greeted = false;

  const refreshLists = (): void => {
    lists ??= setTimeout(() => {
      lists = null;
      void queries.invalidateQueries({ predicate: ({ queryKey }) => LISTS.has(queryKey[0]) });
    }, LIST_MS);
  };
  const refreshAll = (): void => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'present' });
  };
  const heard = ({ items, more }: Changes): void => {
    if (more) refreshAll();
    const numbers = new Set<unknown>(items.map((item) => item.number));
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'present' && queryKey.some((part) => numbers.has(part)),
    });
    refreshLists();
  };
  const close = (): void => {
    source?.close();
    source = null;
    if (again !== null) clearTimeout(again);
    again = null;
  };
  const open = (): void => {
    const stream = new EventSource(`/api/live${watched === null ? '' : `?watch=${encodeURIComponent(watched)}`}`);
    source = stream;
    stream.addEventListener('hello', () => {
      // What happened while nobody listened.
      if (greeted) refreshAll();
      greeted = true;
    });
    stream.addEventListener('changes', (event: MessageEvent<string>) => heard(JSON.parse(event.data) as Changes));
    stream.addEventListener('present', (event: MessageEvent<string>) => {
      const { people } = JSON.parse(event.data) as { people: readonly Colleague[] };
      if (watched !== null) queries.setQueryData(presentKey(watched), people);
    });
    // The browser asks again by itself unless it was refused; then this does, slowly.
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED || source !== stream) return;
      close();
      again = setTimeout(look, RETRY_MS);
    });
  };
  const look = (): void => {
    if (document.visibilityState === 'hidden') close();
    else if (source === null) open();
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    if (lists !== null) clearTimeout(lists);
    close();
  };
};
