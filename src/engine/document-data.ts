// Gathers what a form may be filled from: the matter, its clues, who did what when, and the words that were sealed with its moves.
import { businessDate } from '../domain/business-date.ts';
import type { Data, Datum } from '../domain/form-values.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { Person } from '../domain/permission.ts';
import type { ClueRecord } from '../domain/records.ts';
import { readDocumentsOf, readUnitName } from '../store/documents.ts';
import { readProceedingByNumber, type ProceedingRead } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import { clueData, noticesToEmployer } from './document-clue-data.ts';
import { datum, JOINED, lastMoves, namesOf } from './document-moves.ts';
import type { Engine } from './engine.ts';
import { matterOfProceeding, type MatterRead } from './see-matter.ts';

const sum = (clues: readonly ClueRecord[], of: (clue: ClueRecord) => number): number =>
  clues.reduce((total, clue) => total + of(clue), 0);

/** The clues of the matter in its own order. */
const cluesOf = async (engine: Engine, matter: MatterRead): Promise<readonly ClueRecord[]> => {
  if ('clue' in matter.of) return [matter.of.clue.clue];
  const { clues } = await readCluesByNumber(engine.pool, matter.clues);
  return matter.clues.flatMap((number) => clues.filter(({ clue }) => clue.number === number).map(({ clue }) => clue));
};

const commonData = async (
  engine: Engine,
  matter: MatterRead,
  clues: readonly ClueRecord[],
  maker: Person,
  now: string,
): Promise<Data> => {
  const [first] = clues;
  const nameOf = await namesOf(engine, [maker.username, ...matter.handlers]);
  const { code } = engine.packages.documents;
  const subject = 'proceeding' in matter.of ? matter.of.proceeding.proceeding.subject : null;
  return {
    today: businessDate(now),
    number: matter.number,
    'unit.name': await readUnitName(engine.pool, matter.unit),
    'unit.region': engine.packages.divisions.get(matter.region)?.name ?? matter.region,
    'maker.name': nameOf(maker.username),
    'handlers.names': matter.handlers.map(nameOf).join(JOINED),
    clues: matter.clues.join(JOINED),
    'employer.name': first?.employerName ?? subject,
    'employer.creditCode': first?.employerCode ?? null,
    'employer.address': first?.employerAddress ?? null,
    'project.name': first?.projectName ?? null,
    'project.generalContractor': first?.generalContractor ?? null,
    'project.funding': first?.projectFunding == null ? null : code('funding', first.projectFunding),
    paidFen: sum(clues, (clue) => clue.paidFen),
    workersPaid: sum(clues, (clue) => clue.workersPaid),
  };
};

/** Orders and decisions about the case that nothing has replaced. */
const decisionsAbout = async (engine: Engine, caseId: number): Promise<string | null> => {
  const deciding = new Set(engine.packages.forms.filter((form) => form.decides === true).map((form) => form.form));
  const made = await readDocumentsOf(engine.pool, [caseId]);
  const numbers = made
    .filter((document) => deciding.has(document.form) && document.replacedBy === null)
    .map((document) => document.number);
  return numbers.length === 0 ? null : numbers.join(JOINED);
};

const caseData = async (engine: Engine, read: ProceedingRead, clues: readonly ClueRecord[]): Promise<Data> => {
  const { proceeding } = read;
  const { fields } = memoryOf(proceeding);
  const moves = await lastMoves(engine, matterOfProceeding(read));
  const nameOf = await namesOf(
    engine,
    [...moves.values()].map((move) => move.by),
  );
  const { code } = engine.packages.documents;
  const by = (type: string): string | null => {
    const move = moves.get(type);
    return move === undefined ? null : nameOf(move.by);
  };
  const on = (type: string): string | null => moves.get(type)?.on ?? null;
  const said = (type: string, field: string): Datum | null => datum(moves.get(type)?.input[field]);
  const coded = (list: string, field = list): string | null => {
    const found = fields[field];
    return typeof found === 'string' ? code(list, found) : null;
  };
  const refused = proceeding.state === 'refused';
  const closed = proceeding.state === 'closed';
  return {
    'case.number': proceeding.number,
    'case.openedOn': on('opened'),
    'case.openedBy': by('opened'),
    'case.filedOn': datum(fields['filedOn']),
    'case.filedBy': by('approveFiling'),
    'case.refusedBy': refused ? by('refuseFiling') : null,
    'case.refusedOn': refused ? on('refuseFiling') : null,
    'case.basis': said('opened', 'basis'),
    'case.claimedFen': sum(clues, (clue) => clue.claimedFen),
    'case.claimedWorkers': sum(clues, (clue) => clue.workers),
    'case.finding': coded('finding'),
    'case.verifiedFen': datum(fields['verifiedFen']),
    'case.workers': datum(fields['workers']),
    'case.report': said('finishInvestigation', 'report'),
    'case.decision': coded('decision'),
    'case.decisionText': said('draftDecision', 'text'),
    'case.orderedFen': datum(fields['orderedFen']),
    'case.toPayFen': datum(fields['orderedFen']) ?? datum(fields['verifiedFen']),
    'case.payBy': datum(fields['payBy']),
    'case.fineFen': datum(fields['fineFen']),
    'case.decidedOn': datum(fields['decidedOn']),
    'case.decidedBy': by('approveDecision'),
    'case.servedOn': datum(fields['servedOn']),
    'case.serviceMethod': coded('serviceMethod'),
    'case.outcome': coded('outcome'),
    'case.closingReport': said('proposeClosing', 'report'),
    'case.closingProposedBy': by('proposeClosing'),
    'case.closingProposedOn': on('proposeClosing'),
    'case.closedBy': closed ? by('approveClosing') : null,
    'case.closedOn': closed ? datum(fields['closedOn']) : null,
    'case.decisions': await decisionsAbout(engine, proceeding.id),
  };
};

interface Instalment {
  readonly dueOn: string;
  readonly amountFen: number;
}

const mediationData = async (engine: Engine, read: ProceedingRead): Promise<Data> => {
  const { fields } = memoryOf(read.proceeding);
  const moves = await lastMoves(engine, matterOfProceeding(read));
  const plan = fields['instalments'] as readonly Instalment[] | undefined;
  return {
    'mediation.body':
      typeof fields['body'] === 'string' ? engine.packages.documents.code('body', fields['body']) : null,
    'mediation.appliedOn': moves.get('opened')?.on ?? null,
    'mediation.agreedOn': moves.get('agree')?.on ?? null,
    'mediation.amountFen': datum(fields['amountFen']),
    'mediation.workers': datum(fields['workers']),
    'mediation.instalments':
      plan?.map(({ dueOn, amountFen }, index) => [
        { type: 'count' as const, value: index + 1 },
        { type: 'date' as const, value: dueOn },
        { type: 'fen' as const, value: amountFen },
      ]) ?? null,
    'mediation.terms': datum(moves.get('agree')?.input['terms']),
  };
};

const policeData = async (engine: Engine, read: ProceedingRead, clues: readonly ClueRecord[]): Promise<Data> => {
  const { fields } = memoryOf(read.proceeding);
  const moves = await lastMoves(engine, matterOfProceeding(read));
  const nameOf = await namesOf(
    engine,
    [...moves.values()].map((move) => move.by),
  );
  const opened = moves.get('opened');
  const approved = moves.get('approve');
  const found = (await readProceedingByNumber(engine.pool, String(fields['case'] ?? ''))).proceedings[0];
  return {
    ...(found?.proceeding.kind === 'case' ? await caseData(engine, found, clues) : {}),
    'police.receiver':
      read.proceeding.receiver === null ? null : await readUnitName(engine.pool, read.proceeding.receiver),
    'police.amountFen': datum(fields['amountFen']),
    'police.workers': datum(fields['workers']),
    'police.months': datum(fields['months']),
    'police.facts': datum(opened?.input['facts']),
    'police.reportedOn': opened?.on ?? null,
    'police.reportedBy': opened === undefined ? null : nameOf(opened.by),
    'police.approvedBy': approved === undefined ? null : nameOf(approved.by),
    'police.approvedOn': approved?.on ?? null,
    'police.notices': await noticesToEmployer(engine, clues),
  };
};

export interface Gathered {
  readonly data: Data;
  readonly clues: readonly ClueRecord[];
}

/** Everything that the forms about this matter may be filled from, as of now. */
export const gatherData = async (engine: Engine, matter: MatterRead, maker: Person, now: string): Promise<Gathered> => {
  const clues = await cluesOf(engine, matter);
  const common = await commonData(engine, matter, clues, maker, now);
  if ('clue' in matter.of) return { clues, data: { ...common, ...(await clueData(engine, matter.of.clue.clue)) } };
  const read = matter.of.proceeding;
  switch (matter.kind) {
    case 'case':
      return { clues, data: { ...common, ...(await caseData(engine, read, clues)) } };
    case 'mediation':
      return { clues, data: { ...common, ...(await mediationData(engine, read)) } };
    case 'police':
      return { clues, data: { ...common, ...(await policeData(engine, read, clues)) } };
    default:
      return { clues, data: common };
  }
};
