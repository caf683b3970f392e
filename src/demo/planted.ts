// What a plan plants, counted from its steps in the report's own words: what the report has to find afterwards. It looks at nothing
// but the plan, so that a wrong plan is found as well as a wrong report.
import { FUNDINGS } from './figures.ts';
import type { Moment } from './moves.ts';
import type { Matter, Plan, Step } from './plan.ts';

const ANY: Moment = {
  at: '',
  on: '',
  inDays: () => '',
  handler: () => '',
  number: (key) => key,
  orders: [{ id: '' }],
};

const inputOf = (step: Step): Readonly<Record<string, unknown>> => step.input(ANY) ?? {};
const isClue = ({ opening }: Matter): boolean => ['webhook', 'typed', 'finding'].includes(opening.how);
const kindOf = ({ opening }: Matter): string | null =>
  opening.how === 'opened' ? opening.kind : opening.how === 'filed' ? 'case' : null;
const says = (matter: Matter, type: string): boolean => matter.steps.some((step) => step.type === type);

/** Whether a clue is open after its last step. */
const isOpen = (matter: Matter, plan: Plan): boolean => {
  if (plan.sayings.some((saying) => saying.clue === matter.key && saying.type === 'clue.withdrawn')) return false;
  let open = true;
  let missed = 0;
  for (const step of matter.steps) {
    const { reached, satisfied } = inputOf(step);
    if (step.type === 'revisit' && reached === false) missed += 1;
    if (step.type === 'decline' || step.type === 'markDuplicate') open = false;
    if (step.type === 'unmarkDuplicate' || step.type === 'reopen') open = true;
    if (step.type === 'revisit' && (satisfied === true || missed === 3)) open = false;
  }
  return open;
};

interface Payment {
  readonly channel: string;
  readonly fen: number;
  readonly workers: number;
}

const paymentsOf = (plan: Plan): Payment[] =>
  plan.matters
    .filter(isClue)
    .flatMap((matter) => matter.steps.filter((step) => step.type === 'pay'))
    .map((step) => {
      const input = inputOf(step);
      return {
        channel: String(input['paymentChannel']),
        fen: Number(input['amountFen']),
        workers: Number(input['workers']),
      };
    });

/** 万元 with two decimals. */
const money = (fen: number): string => {
  const hundredths = Math.round(fen / 10_000);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};

const coordinated = (plan: Plan): number => {
  const cases = plan.matters.filter((matter) => kindOf(matter) === 'case' && says(matter, 'approveFiling'));
  const carried = new Set(
    cases.flatMap((matter) => [
      ...(matter.opening.how === 'filed' ? [matter.opening.clue] : []),
      ...matter.steps.filter((step) => step.type === 'addClue').map((step) => String(inputOf(step)['clue'])),
    ]),
  );
  const clues = plan.matters.filter(
    (matter) => isClue(matter) && !carried.has(matter.key) && (says(matter, 'agree') || says(matter, 'pay')),
  );
  return cases.length + clues.length;
};

/** The figures of a plan at the paths of campaign-2021-22.json. */
export const plantedIn = (plan: Plan): Readonly<Record<string, unknown>> => {
  const payments = paymentsOf(plan);
  const paid = (channel?: string): { workersPaid: number; recovered: string } => {
    const own = payments.filter((payment) => channel === undefined || payment.channel === channel);
    return {
      workersPaid: own.reduce((sum, one) => sum + one.workers, 0),
      recovered: money(own.reduce((sum, one) => sum + one.fen, 0)),
    };
  };
  const of = (kind: string): Matter[] => plan.matters.filter((matter) => kindOf(matter) === kind);
  const moves = (kind: string, type: string): number => of(kind).filter((matter) => says(matter, type)).length;
  const visits = plan.visits.flatMap((batch) => batch.visits);
  const platform = plan.matters.filter((matter) => matter.opening.how === 'webhook');
  const funded = (funding: string): Record<string, unknown> => {
    const own = visits.filter((visit) => visit.funding === funding);
    return {
      projects: new Set(own.map((visit) => visit.name)).size,
      withArrears: own.filter((visit) => visit.arrears).length,
      owed: money(own.reduce((sum, visit) => sum + visit.owedFen, 0)),
      workers: own.reduce((sum, visit) => sum + visit.workers, 0),
    };
  };
  return {
    headline: { casesFiledAndCoordinated: coordinated(plan), ...paid() },
    platform: {
      received: platform.length,
      closed: platform.filter((matter) => !isOpen(matter, plan)).length,
      ...paid('platform'),
    },
    inspection: {
      employersInspected: new Set(
        visits.filter((visit) => visit.subject === 'employer').map((visit) => visit.creditCode ?? visit.name),
      ).size,
      confirmed: plan.matters.filter((matter) => matter.opening.how === 'finding').length,
      ...paid('inspection'),
      byFunding: Object.fromEntries(FUNDINGS.map((funding) => [funding, funded(funding)])),
    },
    jointReception: {
      prefecturesLendingStaff: new Set(
        of('jointReception')
          .flatMap((matter) => matter.steps.filter((step) => step.type === 'lendStaff'))
          .map((step) => inputOf(step)['unit']),
      ).size,
    },
    police: { casesUnderSupervision: of('policeSupervision').length },
    procuratorate: {
      accepted: moves('procuratorate', 'accept'),
      settledBeforeSuit: moves('procuratorate', 'settle'),
      supported: moves('procuratorate', 'support'),
      adoptedByCourt: moves('procuratorate', 'adopt'),
      recovered: paid('procuratorate').recovered,
    },
    tradeUnion: { legalAidCases: moves('legalAid', 'grant'), recovered: paid('tradeUnion').recovered },
    sanctions: { exposedInMedia: moves('exposure', 'publish'), blackListed: moves('blackList', 'list') },
  };
};
