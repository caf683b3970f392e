// The pages of the intake. Handlers and supervisors register clues too and have no other of these pages.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '../../api/queries.ts';
import { Area } from '../../parts/subnav.tsx';

export const IntakeArea = ({ children }: { readonly children: ReactNode }) => {
  const { data: session } = useQuery(sessionQuery);
  const role = session?.role ?? '';
  const operator = role === 'operator';
  const reads = ['operator', 'admin', 'auditor'].includes(role);
  return (
    <Area
      title="intake.title"
      links={[
        ...(reads ? ([{ to: '/intake', label: 'intake.deliveries' }] as const) : []),
        ...(['operator', 'handler', 'supervisor'].includes(role)
          ? ([
              { to: '/intake/register', label: 'intake.register' },
              { to: '/intake/import', label: 'intake.import' },
            ] as const)
          : []),
        ...(operator ? ([{ to: '/intake/reconcile', label: 'intake.reconcile' }] as const) : []),
        ...(reads ? ([{ to: '/intake/sources', label: 'intake.sources' }] as const) : []),
      ]}
    >
      {children}
    </Area>
  );
};
