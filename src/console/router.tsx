// Which address shows what. Pages are loaded when they are first opened, so that the desk starts small.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Spin } from 'antd';
import { COLLECTIONS, PROCEEDING_KINDS, type Collection } from '../../workflows/proceedings/kinds.ts';
import { queryClient, sessionQuery } from './api/queries.ts';
import { withAdminWords, withClueWords, withRunWords } from './i18n/more-words.ts';
import { withMatterWords } from './i18n/matter-words.ts';
import { firstPageFor } from './layout/pages.ts';
import { Shell } from './layout/shell.tsx';
import type { DeliveryFilter, Status } from './api/run-queries.ts';
import { Failure } from './parts/failure.tsx';

const root = createRootRoute();

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search['back'] === 'string' && search['back'].startsWith('/') && !search['back'].startsWith('//')
      ? { back: search['back'] }
      : {},
  component: lazyRouteComponent(() => import('./pages/login.tsx'), 'LoginPage'),
});

/** Everything that needs a session. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch {
      throw redirect({ to: '/login', search: { back: location.href } });
    }
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async () => {
    const { role } = await queryClient.ensureQueryData(sessionQuery);
    throw redirect({ to: firstPageFor(role) });
  },
});

export interface DeskSearch {
  readonly scope?: 'mine' | 'unit';
  readonly kind?: string[];
  readonly overdue?: boolean;
  readonly free?: boolean;
}

const desk = createRoute({
  getParentRoute: () => inside,
  path: '/desk',
  validateSearch: (search: Record<string, unknown>): DeskSearch => ({
    ...(search['scope'] === 'unit' ? { scope: 'unit' } : {}),
    ...(Array.isArray(search['kind']) && search['kind'].length > 0
      ? { kind: search['kind'].map(String).filter((kind) => /^[A-Za-z]{1,40}$/.test(kind)) }
      : {}),
    ...(search['overdue'] === true ? { overdue: true } : {}),
    ...(search['free'] === true ? { free: true } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/desk.tsx'), 'DeskPage'),
});

export interface ClueSearch {
  readonly q?: string;
  readonly state?: string[];
  readonly region?: string;
  readonly overdue?: boolean;
  readonly soon?: boolean;
  readonly open?: boolean;
  readonly handler?: string;
  readonly unit?: string;
  readonly below?: boolean;
}

const clues = createRoute({
  getParentRoute: () => inside,
  path: '/clues',
  validateSearch: (search: Record<string, unknown>): ClueSearch => ({
    ...(typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {}),
    ...(Array.isArray(search['state']) && search['state'].length > 0 ? { state: search['state'].map(String) } : {}),
    ...(/^\d{6}$/.test(String(search['region'] ?? '')) ? { region: String(search['region']) } : {}),
    ...(search['overdue'] === true ? { overdue: true } : {}),
    ...(search['soon'] === true ? { soon: true } : {}),
    ...(search['open'] === true ? { open: true } : {}),
    ...(typeof search['handler'] === 'string' ? { handler: search['handler'] } : {}),
    ...(/^\d{6}/.test(String(search['unit'] ?? '')) ? { unit: String(search['unit']) } : {}),
    ...(search['below'] === true ? { below: true } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/clues.tsx'), 'CluesPage'),
});

const clue = createRoute({
  getParentRoute: () => inside,
  path: '/clues/$number',
  component: lazyRouteComponent(
    withClueWords(() => import('./pages/clue/page.tsx')),
    'CluePage',
  ),
});

export interface ProceedingSearch {
  readonly q?: string;
  readonly kind?: string[];
  readonly open?: boolean;
  readonly overdue?: boolean;
}

const proceedings = createRoute({
  getParentRoute: () => inside,
  path: '/proceedings',
  validateSearch: (search: Record<string, unknown>): ProceedingSearch => ({
    ...(typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {}),
    ...(Array.isArray(search['kind']) && search['kind'].length > 0
      ? { kind: search['kind'].map(String).filter((kind) => PROCEEDING_KINDS.some((one) => one === kind)) }
      : {}),
    ...(search['open'] === true ? { open: true } : {}),
    ...(search['overdue'] === true ? { overdue: true } : {}),
  }),
  component: lazyRouteComponent(
    withMatterWords(() => import('./pages/proceeding/list.tsx')),
    'ProceedingsPage',
  ),
});

/** Each collection's own address is the list of its kinds, and one of them lies under it. */
const collections = (Object.keys(COLLECTIONS) as Collection[]).flatMap((collection) => [
  createRoute({
    getParentRoute: () => inside,
    path: `/${collection}` as '/cases',
    beforeLoad: () => {
      throw redirect({ to: '/proceedings', search: { kind: [...COLLECTIONS[collection]] } });
    },
  }),
  createRoute({
    getParentRoute: () => inside,
    path: `/${collection}/$number` as '/cases/$number',
    component: lazyRouteComponent(
      withMatterWords(() => import('./pages/proceeding/page.tsx')),
      'ProceedingPage',
    ),
  }),
]);

export interface CampaignSearch {
  readonly asOf?: string;
  readonly by?: 'region' | 'sector' | 'funding';
}

const campaigns = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./pages/campaigns.tsx'), 'CampaignsPage'),
});

const campaign = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns/$id',
  validateSearch: (search: Record<string, unknown>): CampaignSearch => ({
    ...(/^\d{4}-\d{2}-\d{2}$/.test(String(search['asOf'] ?? '')) ? { asOf: String(search['asOf']) } : {}),
    ...(search['by'] === 'region' || search['by'] === 'sector' || search['by'] === 'funding'
      ? { by: search['by'] }
      : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/campaign/page.tsx'), 'CampaignPage'),
});

const overview = createRoute({
  getParentRoute: () => inside,
  path: '/overview',
  component: lazyRouteComponent(() => import('./pages/overview/page.tsx'), 'OverviewPage'),
});

const led = [campaigns, campaign, overview] as const;

const progress = createRoute({
  getParentRoute: () => root,
  path: '/progress',
  validateSearch: (search: Record<string, unknown>): { number?: string } =>
    typeof search['number'] === 'string' ? { number: search['number'] } : {},
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/progress.tsx')),
    'ProgressPage',
  ),
});

const intake = createRoute({
  getParentRoute: () => inside,
  path: '/intake',
  validateSearch: (search: Record<string, unknown>): DeliveryFilter => ({
    ...(typeof search['source'] === 'string' ? { source: search['source'] } : {}),
    ...(typeof search['status'] === 'string' ? { status: search['status'] as Status } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(String(search['on'] ?? '')) ? { on: String(search['on']) } : {}),
  }),
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/intake/deliveries.tsx')),
    'DeliveriesPage',
  ),
});

const register = createRoute({
  getParentRoute: () => inside,
  path: '/intake/register',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/intake/register.tsx')),
    'RegisterPage',
  ),
});

const reconcile = createRoute({
  getParentRoute: () => inside,
  path: '/intake/reconcile',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/intake/reconcile.tsx')),
    'ReconcilePage',
  ),
});

const sources = createRoute({
  getParentRoute: () => inside,
  path: '/intake/sources',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/intake/sources.tsx')),
    'SourcesPage',
  ),
});

const delivery = createRoute({
  getParentRoute: () => inside,
  path: '/intake/$receipt',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/intake/delivery.tsx')),
    'DeliveryPage',
  ),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/start.tsx')),
    'StartPage',
  ),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/account.tsx')),
    'AccountPage',
  ),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: '/admin',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/admin/people.tsx')),
    'PeoplePage',
  ),
});

const units = createRoute({
  getParentRoute: () => inside,
  path: '/admin/units',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/admin/units.tsx')),
    'UnitsPage',
  ),
});

const rules = createRoute({
  getParentRoute: () => inside,
  path: '/admin/rules',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/admin/rules.tsx')),
    'RulesPage',
  ),
});

const alarms = createRoute({
  getParentRoute: () => inside,
  path: '/admin/alarms',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/admin/alarms.tsx')),
    'AlarmsPage',
  ),
});

const health = createRoute({
  getParentRoute: () => inside,
  path: '/admin/health',
  component: lazyRouteComponent(
    withRunWords(() => import('./pages/admin/health.tsx')),
    'HealthPage',
  ),
});

const imports = createRoute({
  getParentRoute: () => inside,
  path: '/intake/import',
  validateSearch: (search: Record<string, unknown>): { id?: number } =>
    /^\d{1,15}$/.test(String(search['id'] ?? '')) ? { id: Number(search['id']) } : {},
  component: lazyRouteComponent(
    withAdminWords(() => import('./pages/intake/import.tsx')),
    'ImportPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => inside,
  path: '/admin/audit',
  component: lazyRouteComponent(
    withAdminWords(() => import('./pages/admin/audit.tsx')),
    'AuditPage',
  ),
});

const templates = createRoute({
  getParentRoute: () => inside,
  path: '/admin/templates',
  component: lazyRouteComponent(
    withAdminWords(() => import('./pages/admin/templates.tsx')),
    'TemplatesPage',
  ),
});

const conclusions = createRoute({
  getParentRoute: () => inside,
  path: '/admin/conclusions',
  component: lazyRouteComponent(
    withAdminWords(() => import('./pages/admin/conclusions.tsx')),
    'ConclusionsPage',
  ),
});

const forecast = createRoute({
  getParentRoute: () => inside,
  path: '/overview/forecast',
  component: lazyRouteComponent(
    withAdminWords(() => import('./pages/overview/forecast.tsx')),
    'ForecastPage',
  ),
});

const adminPages = [audit, templates, conclusions, account, people, units, rules, alarms, health] as const;
const intakePages = [imports, intake, register, reconcile, sources, delivery] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    progress,
    start,
    inside.addChildren([
      home,
      desk,
      clues,
      clue,
      proceedings,
      ...collections,
      ...led,
      forecast,
      ...intakePages,
      ...adminPages,
    ]),
  ]),
  defaultPendingComponent: () => <Spin style={{ display: 'block', margin: '80px auto' }} />,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error} retry={reset} />,
  defaultNotFoundComponent: () => <Failure error={null} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
