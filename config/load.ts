// Reads the rule packages of a folder once, at start. Everything is checked; a problem names the file, the path in it, what was
// found and what is expected. Without this check a wrong rule would be found by a wrong deadline.
import { AttachmentsFile } from './attachments.ts';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Static, TSchema } from 'typebox';
import { parseDocument } from 'yaml';
import type { Calendar } from '../src/domain/calendar.ts';
import { check } from '../src/domain/check.ts';
import type { ClockRule, Ladder } from '../src/domain/deadline.ts';
import type { Division } from '../src/domain/routing.ts';
import type { Form } from '../src/domain/form.ts';
import type { Threshold } from '../src/domain/threshold.ts';
import type { RiskRules } from '../src/domain/risk.ts';
import { readDocuments, readForms, type Documents } from './forms.ts';
import { duplicateProblems, duplicateRules, DuplicatesFile } from './duplicates.ts';
import type { DuplicateRules } from '../src/domain/duplicate-score.ts';
import { organisationOf, type Organisation } from './organisation.ts';
import {
  calendarsByRegion,
  clocksByRegion,
  type CalendarLayers,
  type ClockLayers,
  type Layers,
  type RegionProfile,
} from './layers.ts';
import { ImportsFile, NO_IMPORTS } from './imports.ts';
import type { ImportWords } from '../src/domain/import/fields.ts';
import { NO_RISK, RiskFile, riskProblems } from './risk.ts';
import { DispatchesFile, SafeguardsFile } from './safeguards.ts';
import { MinimumWagesFile } from './minimum-wages.ts';
import { PenaltiesFile, penaltyProblems } from './penalties.ts';
import * as reportSchemas from './report-schemas.ts';
import * as schemas from './schemas.ts';
import { ladderProblems, profileProblems, ruleProblems } from './clock-problems.ts';
import { retentionProblems } from './retention.ts';
import { measureProblems, NO_MEASURES, publishedProblems } from './report-words.ts';

export interface PackageProblem {
  readonly file: string;
  /** JSON pointer inside the file. */
  readonly path: string;
  readonly message: string;
}

export class WrongPackages extends Error {
  readonly code = 'wrong_packages';
  readonly problems: readonly PackageProblem[];
  constructor(dir: string, problems: readonly PackageProblem[]) {
    const first = problems[0];
    super(
      `CONFIG_DIR ${dir}: ${first === undefined ? '' : `${first.file}${first.path}: ${first.message}`}${problems.length > 1 ? ` (and ${problems.length - 1} more; see config check)` : ''}`,
    );
    this.problems = problems;
  }
}

export interface RulePackages {
  /** The files as they lie on top of each other; what was changed while it runs is put on top of them (changes.ts). */
  readonly layers: Layers;
  readonly calendarFor: (region: string) => Calendar;
  readonly clocksFor: (region: string) => readonly ClockRule[];
  readonly ladders: readonly Ladder[];
  readonly ladder: (id: string) => Ladder;
  readonly conclusions: schemas.ConclusionsFile['conclusions'];
  readonly grounds: schemas.GroundsFile['grounds'];
  readonly thresholds: readonly Threshold[];
  readonly loads: schemas.LoadsFile['limits'];
  readonly divisions: ReadonlyMap<string, Division>;
  readonly routing: Pick<schemas.RoutingFile, 'routes'>;
  readonly risk: RiskRules;
  readonly duplicates: DuplicateRules;
  readonly notifications: schemas.NotificationsFile;
  readonly sessions: schemas.SessionsFile;
  readonly retention: schemas.RetentionFile;
  readonly intake: schemas.IntakeFile;
  readonly attachments: AttachmentsFile;
  readonly outletKinds: schemas.OutletsFile['kinds'];
  readonly organisation: Organisation;
  readonly safeguards: SafeguardsFile;
  readonly minimumWages: MinimumWagesFile['minimumWages'];
  readonly penalties: PenaltiesFile['penalties'];
  readonly dispatches: DispatchesFile['dispatches'];
  readonly campaigns: reportSchemas.CampaignsFile['campaigns'];
  readonly measures: reportSchemas.MeasuresFile;
  readonly templates: Readonly<Record<'zh' | 'en', schemas.TemplatesFile>>;
  readonly imports: ImportWords;
  readonly forms: readonly Form[];
  readonly documents: Documents;
  /** Fingerprint of all files: a clue remembers by which rules it began. */
  readonly version: string;
  /** What is not law read in its text: `file/id`, with its mark. */
  readonly unverified: readonly { readonly what: string; readonly verified: string; readonly source: string }[];
}

interface Reading {
  readonly dir: string;
  readonly problems: PackageProblem[];
  readonly texts: string[];
}

const read = <T extends TSchema>(reading: Reading, file: string, schema: T): Static<T> | null => {
  const path = join(reading.dir, file);
  if (!existsSync(path)) {
    reading.problems.push({ file, path: '', message: 'is missing' });
    return null;
  }
  const text = readFileSync(path, 'utf8');
  reading.texts.push(`${file}\n${text}`);
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken !== undefined) {
    reading.problems.push({ file, path: '', message: `is no YAML: ${broken.message.split('\n')[0] ?? ''}` });
    return null;
  }
  const found: unknown = document.toJS();
  const problems = check(schema, found);
  reading.problems.push(...problems.map((problem) => ({ file, path: problem.path, message: problem.message })));
  return problems.length === 0 ? (found as Static<T>) : null;
};

const filesIn = (dir: string, folder: string): string[] => {
  const path = join(dir, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
};

const BASE_CLOCKS = ['clocks/default.yaml', 'clocks/proceedings.yaml', 'clocks/statutory.yaml'];

const readClocks = (reading: Reading, ladders: readonly Ladder[]): ClockLayers => {
  const base = BASE_CLOCKS.flatMap((file) => (read(reading, file, schemas.ClocksFile)?.clocks ?? []) as ClockRule[]);
  // Before the profiles, which repeat what they take over.
  reading.problems.push(...ruleProblems(base, ladders));
  const profiles = filesIn(reading.dir, 'clocks')
    .filter((file) => !BASE_CLOCKS.includes(file))
    .flatMap((file): RegionProfile[] => {
      const found = read(reading, file, schemas.RegionClocksFile);
      if (found === null) return [];
      reading.problems.push(...profileProblems(file, found, base, ladders));
      return [{ profile: found.profile, regions: found.regions, clocks: found.clocks }];
    });
  return { base, profiles };
};

const readCalendars = (reading: Reading): CalendarLayers => {
  const nation = read(reading, 'calendars/cn.yaml', schemas.CalendarFile);
  const own = filesIn(reading.dir, 'calendars')
    .filter((file) => file !== 'calendars/cn.yaml')
    .flatMap((file) => {
      const found = read(reading, file, schemas.CalendarFile);
      if (found !== null && found.region === undefined)
        reading.problems.push({ file, path: '/region', message: 'is missing, it is required beside cn.yaml' });
      return found === null ? [] : [found];
    });
  return { nation, own };
};

const unverifiedOf = (
  clocks: readonly ClockRule[],
  files: readonly (readonly [string, { verified: string; source: string } | null])[],
): RulePackages['unverified'] =>
  [
    ...clocks.map((rule) => ({ what: `clocks/${rule.id}`, verified: rule.verified as string, source: rule.source })),
    ...files.flatMap(([what, file]) => (file === null ? [] : [{ what, verified: file.verified, source: file.source }])),
  ].filter((entry) => entry.verified === '2ND' || entry.verified === 'GK');

const EMPTY_TEMPLATES = { words: {}, messages: {} };

const readAll = (dir: string): { readonly packages: RulePackages; readonly problems: readonly PackageProblem[] } => {
  const reading: Reading = { dir, problems: [], texts: [] };
  const calendars = readCalendars(reading);
  const ladders = (read(reading, 'ladders.yaml', schemas.LaddersFile)?.ladders ?? []) as readonly Ladder[];
  const clocks = readClocks(reading, ladders);
  reading.problems.push(...ladderProblems(ladders));
  const conclusions = read(reading, 'conclusions.yaml', schemas.ConclusionsFile);
  const grounds = read(reading, 'grounds.yaml', schemas.GroundsFile);
  const thresholds = read(reading, 'thresholds.yaml', schemas.ThresholdsFile);
  const loads = read(reading, 'loads.yaml', schemas.LoadsFile);
  const divisions = read(reading, 'divisions.yaml', schemas.DivisionsFile);
  const routing = read(reading, 'routing.yaml', schemas.RoutingFile);
  const risk = read(reading, 'risk.yaml', RiskFile);
  if (risk !== null) reading.problems.push(...riskProblems(risk).map((problem) => ({ file: 'risk.yaml', ...problem })));
  const duplicates = read(reading, 'duplicates.yaml', DuplicatesFile);
  if (duplicates !== null) reading.problems.push(...duplicateProblems(duplicates));
  const notifications = read(reading, 'notifications.yaml', schemas.NotificationsFile);
  const retention = read(reading, 'retention.yaml', schemas.RetentionFile);
  if (retention !== null) reading.problems.push(...retentionProblems(retention, conclusions?.conclusions ?? []));
  const sessions = read(reading, 'sessions.yaml', schemas.SessionsFile);
  const intake = read(reading, 'intake.yaml', schemas.IntakeFile);
  const attachments = read(reading, 'attachments.yaml', AttachmentsFile);
  const safeguards = read(reading, 'safeguards.yaml', SafeguardsFile);
  const minimumWages = read(reading, 'minimum-wages.yaml', MinimumWagesFile);
  const penalties = read(reading, 'penalties.yaml', PenaltiesFile);
  if (penalties !== null)
    reading.problems.push(...penaltyProblems(penalties).map((problem) => ({ file: 'penalties.yaml', ...problem })));
  const dispatches = read(reading, 'dispatches.yaml', DispatchesFile);
  const outlets = read(reading, 'outlets.yaml', schemas.OutletsFile);
  const organisation = read(reading, 'organisation/demo.yaml', schemas.OrganisationFile);
  const campaigns = read(reading, 'campaigns.yaml', reportSchemas.CampaignsFile);
  const measures = read(reading, 'measures.yaml', reportSchemas.MeasuresFile);
  if (measures !== null) reading.problems.push(...measureProblems(measures));
  if (campaigns !== null) reading.problems.push(...publishedProblems(campaigns));
  const templates = {
    zh: read(reading, 'templates/zh.yaml', schemas.TemplatesFile) ?? { language: 'zh' as const, ...EMPTY_TEMPLATES },
    en: read(reading, 'templates/en.yaml', schemas.TemplatesFile) ?? { language: 'en' as const, ...EMPTY_TEMPLATES },
  };
  const reader = {
    read: <T extends TSchema>(file: string, schema: T) => read(reading, file, schema),
    files: filesIn(dir, 'forms'),
    report: (file: string, path: string, message: string) => reading.problems.push({ file, path, message }),
  };
  const imports = read(reading, 'imports.yaml', ImportsFile);
  const forms = readForms(reader);
  const documents = readDocuments(reader);
  const packages: RulePackages = {
    layers: { clocks, calendars },
    calendarFor: calendarsByRegion(calendars),
    clocksFor: clocksByRegion(clocks),
    ladders,
    ladder: (id) => {
      const found = ladders.find((ladder) => ladder.id === id);
      if (found === undefined) throw new Error(`there is no ladder '${id}'`);
      return found;
    },
    conclusions: conclusions?.conclusions ?? [],
    grounds: grounds?.grounds ?? [],
    thresholds: thresholds?.thresholds ?? [],
    loads: loads?.limits ?? [],
    divisions: new Map((divisions?.divisions ?? []).map((division) => [division.code, division])),
    routing: routing ?? { routes: [] },
    risk: risk ?? NO_RISK,
    duplicates: duplicateRules(duplicates, divisions?.divisions ?? []),
    notifications: notifications as schemas.NotificationsFile,
    sessions: sessions as schemas.SessionsFile,
    retention: retention as schemas.RetentionFile,
    intake: intake as schemas.IntakeFile,
    attachments: attachments as AttachmentsFile,
    safeguards: safeguards as SafeguardsFile,
    minimumWages: minimumWages?.minimumWages ?? [],
    penalties: penalties?.penalties ?? [],
    dispatches: dispatches?.dispatches ?? [],
    outletKinds: outlets?.kinds ?? [],
    organisation: organisationOf(organisation, divisions?.divisions ?? []),
    campaigns: campaigns?.campaigns ?? [],
    measures: measures ?? NO_MEASURES,
    templates,
    imports: (imports ?? NO_IMPORTS) as ImportWords,
    forms,
    documents,
    version: createHash('sha256').update(reading.texts.join('\n')).digest('hex').slice(0, 12),
    unverified: unverifiedOf(clocks.base, [
      ...clocks.profiles.flatMap(({ profile, clocks: own }) =>
        own.map((clock) => [`clocks/${profile}/${clock.id}`, clock] as const),
      ),
      ['conclusions', conclusions],
      ['grounds', grounds],
      ['divisions', divisions],
      ['routing', routing],
      ...forms.map((form) => [`forms/${form.form}`, form] as const),
      ...(risk?.rules ?? []).map((rule) => [`risk/${rule.id}`, rule] as const),
      ['duplicates', duplicates],
      ['imports', imports],
      ...(safeguards?.deposits ?? []).map((entry) => [`safeguards/deposits/${entry.region}`, entry] as const),
      ['safeguards/publicNotices', safeguards?.publicNotices ?? null],
      ...(safeguards?.publicNotices.acts ?? []).map(
        ({ code, verified }) =>
          [`safeguards/publicNotices/acts/${code}`, { verified, source: '人社部令29号 art. 5' }] as const,
      ),
      ...(minimumWages?.minimumWages ?? []).map(
        (wage) => [`minimumWages/${wage.region}/${wage.validFrom}`, wage] as const,
      ),
      ...(penalties?.penalties ?? []).map(
        ({ code, verified, article }) => [`penalties/${code}`, { verified, source: article }] as const,
      ),
      ...(outlets?.kinds ?? []).map((kind) => [`outlets/${kind.id}`, kind] as const),
    ]),
  };
  return { packages, problems: reading.problems };
};

/** Every problem of a folder's packages; none when it can be used. */
export const checkRules = (dir: string): readonly PackageProblem[] => {
  if (!existsSync(dir)) return [{ file: dir, path: '', message: 'is missing: CONFIG_DIR names no folder' }];
  return readAll(dir).problems;
};

/** @throws {WrongPackages} naming file and path of the first problem */
export const loadRules = (dir: string): RulePackages => {
  if (!existsSync(dir)) throw new WrongPackages(dir, [{ file: dir, path: '', message: 'is missing' }]);
  const { packages, problems } = readAll(dir);
  if (problems.length > 0) throw new WrongPackages(dir, problems);
  return packages;
};
