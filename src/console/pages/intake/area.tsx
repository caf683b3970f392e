// The pages of the intake. A clue is registered by an operator here; by handlers and supervisors too, who have no other of these pages.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '../../api/queries.ts';
import { Area } from '../../parts/subnav.tsx';

export const IntakeArea = ({ children }: { readonly children: ReactNode }) => {
  const { data: session } = useQuery(sessionQuery);
  const operator = session?.role === 'operator';
  return (
    <Area
      title="intake.title"
      links={[
        { to: '/intake', label: 'intake.deliveries' },
        ...(operator
          ? ([
              { to: '/intake/register', label: 'intake.register' },
              { to: '/intake/reconcile', label: 'intake.reconcile' },
            ] as const)
          : []),
        { to: '/intake/sources', label: 'intake.sources' },
      ]}
    >
      {children}
    </Area>
  );
};
