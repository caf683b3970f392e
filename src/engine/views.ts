// Saved views: filters under a name, one's own and those that colleagues of the own unit share. They are a convenience, no evidence.
import { randomUUID } from 'node:crypto';
import { check, demand } from '../domain/check.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { filtersOf, NewView, ViewChange, type ViewPage } from '../domain/view.ts';
import { deleteView, insertView, listViews, readView, updateView, type ViewRow } from '../store/views.ts';
import { isUniqueViolation } from '../store/violations.ts';
import type { Engine } from './engine.ts';

const MOST = 50;

export const viewOf = (person: Person, row: ViewRow) => ({
  id: row.id,
  page: row.page,
  name: row.name,
  filters: row.filters,
  shared: row.shared,
  // A first view is its owner's choice.
  first: row.first && row.owner === person.username,
  owner: row.owner,
  own: row.owner === person.username,
});

const demandFilters = (page: ViewPage, filters: unknown): void => {
  const problems = check(filtersOf(page), filters, '/filters');
  if (problems.length > 0) throw new InvalidInput(problems);
};

const mayKeep = (person: Person): void => {
  if (person.role === 'auditor') throw new Forbidden('an auditor reads everything and writes nothing');
};

const named = async <T>(name: string, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error, 'saved_view_name_unique'))
      throw new Conflict(`you have a view called '${name}' on this page already`);
    if (isUniqueViolation(error, 'saved_view_first_index'))
      throw new Conflict('another view was made the first one at the same moment; try again');
    throw error;
  }
};

export const viewsFor = async (engine: Engine, person: Person, page: ViewPage | null) =>
  (await listViews(engine.pool, person, page)).map((row) => viewOf(person, row));

/** @throws {Forbidden | InvalidInput | Conflict} */
export const saveView = async (engine: Engine, person: Person, body: unknown) => {
  mayKeep(person);
  const { page, name, filters, shared = false, first = false } = demand(NewView, body);
  demandFilters(page, filters);
  const row: ViewRow = { id: randomUUID(), owner: person.username, page, name: name.trim(), filters, shared, first };
  if (!(await named(row.name, () => insertView(engine.pool, row, MOST))))
    throw new Conflict(`you have ${MOST} views on this page; delete one first`);
  return viewOf(person, row);
};

/** @throws {NotFound} for a view that the person cannot see; {Forbidden} for one that somebody else shares */
const ownView = async (engine: Engine, person: Person, id: string): Promise<ViewRow> => {
  const row = await readView(engine.pool, person, id);
  if (row === null) throw new NotFound(`there is no view ${id.slice(0, 64)} that you may see`);
  if (row.owner !== person.username)
    throw new Forbidden(`the view '${row.name}' belongs to ${row.owner}; save one of your own`);
  return row;
};

export const changeView = async (engine: Engine, person: Person, id: string, body: unknown) => {
  const before = await ownView(engine, person, id);
  mayKeep(person);
  const change = demand(ViewChange, body);
  if (change.filters !== undefined) demandFilters(before.page, change.filters);
  const row: ViewRow = {
    ...before,
    name: change.name?.trim() ?? before.name,
    filters: change.filters ?? before.filters,
    shared: change.shared ?? before.shared,
    first: change.first ?? before.first,
  };
  await named(row.name, () => updateView(engine.pool, row));
  return viewOf(person, row);
};

export const dropView = async (engine: Engine, person: Person, id: string): Promise<void> => {
  await ownView(engine, person, id);
  mayKeep(person);
  await deleteView(engine.pool, id);
};
