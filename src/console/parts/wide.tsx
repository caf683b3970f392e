// A table wider than the page scrolls in its own place, by keyboard too.
import type { ReactNode } from 'react';

export const Wide = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="wide" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
