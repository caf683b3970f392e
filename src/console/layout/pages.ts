// The pages of the menu and who has use for them. What a person may see is decided by the API; this only spares empty pages.
import {
  AuditOutlined,
  BarChartOutlined,
  FolderOpenOutlined,
  FormOutlined,
  InboxOutlined,
  SettingOutlined,
  TableOutlined,
  CheckSquareOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Messages } from '../i18n/zh.ts';

export interface Page {
  readonly to: string;
  readonly label: keyof Messages;
  readonly Icon: ComponentType;
  readonly roles: readonly string[];
}

const OFFICE = ['handler', 'supervisor', 'auditor', 'operator', 'admin'];

const PAGES: readonly Page[] = [
  { to: '/desk', label: 'nav.desk', Icon: CheckSquareOutlined, roles: ['handler', 'supervisor', 'clerk'] },
  { to: '/clues', label: 'nav.clues', Icon: TableOutlined, roles: [...OFFICE, 'clerk'] },
  { to: '/proceedings', label: 'nav.proceedings', Icon: FolderOpenOutlined, roles: [...OFFICE, 'clerk'] },
  { to: '/overview', label: 'nav.overview', Icon: AuditOutlined, roles: ['supervisor', 'auditor'] },
  { to: '/campaigns', label: 'nav.campaigns', Icon: BarChartOutlined, roles: ['supervisor', 'auditor', 'admin'] },
  { to: '/intake', label: 'nav.intake', Icon: InboxOutlined, roles: ['operator', 'admin', 'auditor'] },
  { to: '/intake/register', label: 'intake.register', Icon: FormOutlined, roles: ['handler', 'supervisor'] },
  { to: '/admin', label: 'nav.admin', Icon: SettingOutlined, roles: ['admin', 'auditor', 'operator'] },
];

/** The pages that exist so far. */
const BUILT: ReadonlySet<string> = new Set([
  '/desk',
  '/clues',
  '/proceedings',
  '/overview',
  '/campaigns',
  '/intake',
  '/intake/register',
  '/admin',
]);

export const pagesFor = (role: string): readonly Page[] =>
  PAGES.filter((page) => BUILT.has(page.to) && page.roles.includes(role));

export const firstPageFor = (role: string): string => pagesFor(role)[0]?.to ?? '/clues';
