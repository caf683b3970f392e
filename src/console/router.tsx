// Which address shows what. Pages are loaded when they are first opened, so that the desk starts small.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Spin } from 'antd';
import { queryClient, sessionQuery } from './api/queries.ts';
import { firstPageFor } from './layout/pages.ts';
import { Shell } from './layout/shell.tsx';
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

const desk = createRoute({
  getParentRoute: () => inside,
  path: '/desk',
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
  component: lazyRouteComponent(() => import('./pages/clue/page.tsx'), 'CluePage'),
});

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

export const router = createRouter({
  routeTree: root.addChildren([login, inside.addChildren([home, desk, clues, clue, ...led])]),
  defaultPendingComponent: () => <Spin style={{ display: 'block', margin: '80px auto' }} />,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error} retry={reset} />,
  defaultNotFoundComponent: () => <Failure error={null} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
