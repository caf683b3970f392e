// The data that a form may be filled from, by name. `secrecy`: the reporter and internal papers never stand in what the employer gets
// (Decree 423 arts. 9, 12; 信访工作条例 art. 30). `draft`: people's words, which the maker may put otherwise in the form.
import type { FieldType } from './form.ts';

export const ABOUT_KINDS = ['clue', 'case', 'mediation', 'police'] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

export interface Source {
  readonly type: FieldType;
  readonly of: readonly AboutKind[];
  readonly secrecy?: 'reporter' | 'internal';
  readonly draft?: true;
}

const all = (type: FieldType): Source => ({ type, of: ABOUT_KINDS });
const clue = (type: FieldType): Source => ({ type, of: ['clue'] });
const inCase = (type: FieldType): Source => ({ type, of: ['case', 'police'] });
const mediation = (type: FieldType): Source => ({ type, of: ['mediation'] });
const police = (type: FieldType): Source => ({ type, of: ['police'] });
const internal = (source: Source): Source => ({ ...source, secrecy: 'internal' });
const draft = (source: Source): Source => ({ ...source, draft: true });
const reporter: Source = { type: 'text', of: ['clue'], secrecy: 'reporter' };

export const SOURCES: Readonly<Record<string, Source>> = {
  today: all('date'),
  number: all('text'),
  'unit.name': all('text'),
  'unit.region': all('text'),
  'maker.name': all('text'),
  'handlers.names': all('text'),
  clues: all('text'),
  'employer.name': all('text'),
  'employer.creditCode': all('text'),
  'employer.address': all('text'),
  'project.name': all('text'),
  'project.generalContractor': all('text'),
  'project.funding': all('text'),
  paidFen: all('fen'),
  workersPaid: all('count'),

  'clue.submission': clue('text'),
  'clue.channel': clue('text'),
  'clue.source': clue('text'),
  'clue.sector': clue('text'),
  'clue.reportedOn': clue('date'),
  'clue.receivedOn': clue('date'),
  'clue.arrearsFrom': clue('date'),
  'clue.arrearsTo': clue('date'),
  'clue.workers': clue('count'),
  'clue.claimedFen': clue('fen'),
  'clue.description': internal(clue('longText')),
  'refer.from': clue('text'),
  'refer.target': clue('text'),
  'refer.reason': internal(draft(clue('longText'))),
  'refer.answerBy': clue('date'),
  'refer.requestedBy': clue('text'),
  'refer.requestedOn': clue('date'),
  'refer.decidedBy': clue('text'),
  'refer.decidedOn': clue('date'),
  'verify.result': clue('text'),
  'verify.by': clue('text'),
  'verify.on': clue('date'),
  'verify.verifiedFen': clue('fen'),
  'verify.workers': clue('count'),
  'verify.employmentRelation': clue('text'),
  'verify.ledger': clue('text'),
  'verify.ledgerItems': clue('text'),
  /** Day, way and outcome of each contact with the reporter. */
  'verify.contacts': internal(clue('table')),
  'verify.conclusion': clue('text'),
  'verify.account': internal(draft(clue('longText'))),
  'reporter.name': reporter,
  'reporter.idNumber': reporter,
  'reporter.phone': reporter,
  'reporter.bankCard': reporter,

  'case.number': inCase('text'),
  'case.openedOn': inCase('date'),
  'case.openedBy': inCase('text'),
  'case.filedOn': inCase('date'),
  'case.filedBy': inCase('text'),
  'case.refusedBy': inCase('text'),
  'case.refusedOn': inCase('date'),
  'case.basis': internal(draft(inCase('longText'))),
  'case.claimedFen': inCase('fen'),
  'case.claimedWorkers': inCase('count'),
  'case.finding': inCase('text'),
  'case.verifiedFen': inCase('fen'),
  'case.workers': inCase('count'),
  'case.report': internal(draft(inCase('longText'))),
  'case.decision': inCase('text'),
  'case.decisionText': draft(inCase('longText')),
  'case.orderedFen': inCase('fen'),
  /** What was ordered, before that what was found. */
  'case.toPayFen': inCase('fen'),
  'case.payBy': inCase('date'),
  'case.fineFen': inCase('fen'),
  'case.decidedOn': inCase('date'),
  'case.decidedBy': inCase('text'),
  'case.servedOn': inCase('date'),
  'case.serviceMethod': inCase('text'),
  'case.outcome': inCase('text'),
  'case.closingReport': internal(draft(inCase('longText'))),
  'case.closingProposedBy': inCase('text'),
  'case.closingProposedOn': inCase('date'),
  'case.closedBy': inCase('text'),
  'case.closedOn': inCase('date'),
  /** Numbers of the orders and decisions that were made about the case. */
  'case.decisions': inCase('text'),

  'mediation.body': mediation('text'),
  'mediation.appliedOn': mediation('date'),
  'mediation.agreedOn': mediation('date'),
  'mediation.amountFen': mediation('fen'),
  'mediation.workers': mediation('count'),
  'mediation.instalments': mediation('table'),
  'mediation.terms': draft(mediation('longText')),

  'police.receiver': police('text'),
  'police.amountFen': police('fen'),
  'police.workers': police('count'),
  'police.months': police('count'),
  'police.facts': internal(draft(police('longText'))),
  'police.reportedOn': police('date'),
  'police.reportedBy': police('text'),
  'police.approvedBy': police('text'),
  'police.approvedOn': police('date'),
  /** Day, way, outcome, words and receipt of each notice to the employer. */
  'police.notices': internal(police('table')),
};

/** Free texts and the digits in them can carry a reporter into a form; an office's own names and dates cannot. */
export const isWords = (from: string | undefined): boolean =>
  from === undefined || SOURCES[from]?.draft === true || SOURCES[from]?.type === 'longText';
