// The pages of administration; who may not read one has no link to it.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '../../api/queries.ts';
import { Area } from '../../parts/subnav.tsx';

export const AdminArea = ({ children }: { readonly children: ReactNode }) => {
  const { data: session } = useQuery(sessionQuery);
  const people = session?.role !== 'operator';
  return (
    <Area
      title="nav.admin"
      links={[
        ...(people ? ([{ to: '/admin', label: 'admin.people' }] as const) : []),
        { to: '/admin/units', label: 'admin.units' },
        { to: '/admin/rules', label: 'admin.rules' },
        { to: '/admin/templates', label: 'admin.templates' },
        { to: '/admin/conclusions', label: 'admin.conclusions' },
        { to: '/admin/alarms', label: 'admin.alarms' },
        { to: '/admin/health', label: 'admin.health' },
        ...(people ? ([{ to: '/admin/audit', label: 'admin.audit' }] as const) : []),
      ]}
    >
      {children}
    </Area>
  );
};
