// What time it is in business: the server's clock, which may stand or run ahead of this machine's.
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/queries.ts';

/** An instant, at most a minute old. */
export const useNow = (): string => {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  return data?.now ?? new Date().toISOString();
};
