// Every migration, oldest first. Never edit one that has landed: add another.
import type { Migration } from '@mikro-orm/migrations';
import { FirstSchema } from './0001-first-schema.ts';
import { Proceedings } from './0002-proceedings.ts';
import { Documents } from './0006-documents.ts';

export const MIGRATIONS: (new (...args: ConstructorParameters<typeof Migration>) => Migration)[] = [
  FirstSchema,
  Proceedings,
  Documents,
];
