// Exports the whole file of a clue or case with an index: main and secondary volume in one archive. Written down before it is handed out.
// The reporter is masked everywhere, except in the secondary volume for somebody who may unmask and says why.
import { zipSync, type Zippable } from 'fflate';
import { businessDate } from '../domain/business-date.ts';
import { indexed, indexPage, type Piece } from '../domain/case-file.ts';
import { exportsFiles, mayReveal } from '../domain/document-rights.ts';
import { Forbidden, NotFound } from '../domain/errors.ts';
import { hiding } from '../domain/form-secrecy.ts';
import { maySee, type Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { handOversOfCase, proceedingsOfClue } from '../store/case-file.ts';
import { readUnitName } from '../store/documents.ts';
import { readStaffNames } from '../store/people.ts';
import { readProceedingsById } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import { piecesOf, type Export } from './case-file-pieces.ts';
import { htmlOf, sha256 } from './document-renderings.ts';
import type { Content } from './document-view.ts';
import type { Engine } from './engine.ts';
import { reportersOf } from './reporters.ts';
import { matterOfClue, matterOfProceeding, seeMatter, type MatterRead } from './see-matter.ts';

/** The matter and what belongs to it, each as far as the person may see it. */
const mattersOf = async (engine: Engine, person: Person, matter: MatterRead): Promise<readonly MatterRead[]> => {
  const clues = 'clue' in matter.of ? [] : (await readCluesByNumber(engine.pool, matter.clues)).clues;
  const ids =
    'clue' in matter.of
      ? await proceedingsOfClue(engine.pool, matter.number)
      : await handOversOfCase(engine.pool, matter.number);
  const { proceedings } = await readProceedingsById(engine.pool, ids);
  const beside = [...clues.map(matterOfClue), ...proceedings.map(matterOfProceeding)];
  return [matter, ...beside.filter((found) => maySee(person, found.where))];
};

type Secrecy = Pick<Export, 'hide' | 'revealed'>;

/** Whom this export masks. Clues that the person may not unmask stay masked also with a reason. */
const secrecyOf = async (
  engine: Engine,
  person: Person,
  matters: readonly MatterRead[],
  reason: string | null,
): Promise<Secrecy> => {
  // Also those of clues that the person does not see: their words may stand in the case.
  const numbers = [...new Set(matters.flatMap((matter) => matter.clues))];
  const { clues } = await readCluesByNumber(engine.pool, numbers);
  const byClue = await reportersOf(
    engine,
    clues.map(({ clue }) => clue.id),
  );
  const shown = reason === null ? [] : clues.filter(({ clue }) => mayReveal(person, clue) && maySee(person, clue));
  const ids = new Set(shown.map(({ clue }) => clue.id));
  return {
    hide: {
      main: hiding([...byClue.values()].flat()),
      secondary: hiding([...byClue].filter(([id]) => !ids.has(id)).flatMap(([, reporters]) => reporters)),
    },
    revealed: new Map(shown.map(({ clue }) => [clue.number, byClue.get(clue.id) ?? []])),
  };
};

const archive = (of: Export, about: MatterRead, pieces: readonly Piece[]): Uint8Array => {
  const { word } = of.engine.packages.documents;
  const volumes = { main: word('main'), secondary: word('secondary') };
  const rows = indexed(pieces, volumes);
  const exportedBy = of.nameOf(of.person.username);
  const list = rows.map(({ contents: _, ...piece }) => piece);
  const words = {
    index: word('index'),
    volumes,
    head: (['order', 'title', 'number', 'date', 'maker', 'file'] as const).map(word),
    empty: word('empty'),
    lines: [
      `${word('exportedAt')} ${of.now} · ${word('exportedBy')} ${exportedBy}`,
      ...(of.revealed.size === 0 ? [word('masked')] : []),
    ],
  };
  const index = {
    about: about.number,
    kind: about.kind,
    exportedAt: of.now,
    exportedBy: of.person.username,
    unmasked: [...of.revealed.keys()],
    pieces: list,
  };
  const files: Zippable = {
    'index.html': htmlOf(indexPage(about.number, of.issuer, list, words)),
    'index.json': Buffer.from(`${JSON.stringify(index, null, 2)}\n`, 'utf8'),
  };
  for (const { files: names, contents } of rows)
    for (const [place, { name }] of names.entries()) files[name] = contents[place] as Uint8Array;
  return zipSync(files, { level: 6, mtime: new Date(of.now) });
};

/**
 * The archive of a matter of one of these kinds.
 * @throws {NotFound} also for what the person may not see; {Forbidden} for who exports no files, or unmasks nobody
 */
export const caseFile = async (
  engine: Engine,
  person: Person,
  number: string,
  kinds: readonly string[],
  reason: string | null,
): Promise<Content> => {
  const { now, matter } = await seeMatter(engine, person, number);
  if (!kinds.includes(matter.kind)) throw new NotFound(`there is no ${kinds.join(' or ')} ${number} that you may see`);
  if (!exportsFiles(person)) throw new Forbidden(`a ${person.role} of ${person.unit} exports no case files`);
  const matters = await mattersOf(engine, person, matter);
  const secrecy = await secrecyOf(engine, person, matters, reason);
  if (reason !== null && secrecy.revealed.size === 0)
    throw new Forbidden('only handlers of the clue and supervisors of its unit or above may unmask its reporter');
  const names = await readStaffNames(engine.pool);
  const of: Export = {
    engine,
    person,
    now,
    issuer: await readUnitName(engine.pool, matter.unit),
    nameOf: (username) => names.get(username) ?? username,
    ...secrecy,
  };
  const pieces: Piece[] = [];
  for (const one of matters) pieces.push(...(await piecesOf(of, one)));
  const bytes = archive(of, matter, pieces);
  for (const clue of secrecy.revealed.keys())
    await writeAudit(engine.pool, person.username, 'reveal', clue, { file: number, reason });
  await writeAudit(engine.pool, person.username, 'export', number, {
    what: 'file',
    pieces: pieces.length,
    unmasked: [...secrecy.revealed.keys()],
    sha256: sha256(bytes),
  });
  return { bytes, fileName: `${number} ${businessDate(now)}.zip` };
};
