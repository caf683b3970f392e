// Spells an organisation package out: an office for each region, its departments, its accounts.
import { levelOf, regionAbove } from '../src/domain/regions.ts';
import type { OrganisationFile } from './schemas.ts';

export interface PackageUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'region' | 'department';
  readonly level: 'nation' | 'province' | 'city' | 'county';
  readonly region: string;
  readonly parent: string | null;
  readonly department: string | null;
}

export interface PackageAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: 'operator' | 'handler' | 'supervisor' | 'clerk' | 'admin' | 'auditor';
  readonly unit: string;
  readonly email: string;
  readonly language: 'zh' | 'en';
}

export interface Organisation {
  readonly units: readonly PackageUnit[];
  readonly accounts: readonly PackageAccount[];
  readonly sources: readonly { readonly name: string }[];
}

const account = (
  username: string,
  role: PackageAccount['role'],
  unit: string,
  displayName: string,
): PackageAccount => ({
  username,
  role,
  unit,
  displayName,
  email: `${username}@example.invalid`,
  language: 'zh',
});

/** Nothing for a package that could not be read: its problems are told elsewhere. */
export const organisationOf = (
  file: OrganisationFile | null,
  divisions: readonly { readonly code: string; readonly name: string; readonly validTo: string | null }[],
): Organisation => {
  if (file === null) return { units: [], accounts: [], sources: [] };
  const regions = divisions.filter(
    (division) => division.validTo === null && file.regions.some((prefix) => division.code.startsWith(prefix)),
  );
  const units = regions.flatMap(({ code, name }): PackageUnit[] => [
    {
      code,
      name: `${name}治欠办`,
      kind: 'region',
      level: levelOf(code),
      region: code,
      parent: regionAbove(code),
      department: null,
    },
    ...file.departments.map((department): PackageUnit => ({
      code: `${code}-${department.code}`,
      name: `${name}${department.name}`,
      kind: 'department',
      level: levelOf(code),
      region: code,
      parent: code,
      department: department.code,
    })),
  ]);
  const staff = file.staffed.flatMap((unit) => [
    account(`supervisor-${unit}`, 'supervisor', unit, `${unit} 主管`),
    ...Array.from({ length: file.handlersEach }, (_, index) =>
      account(`handler-${unit}-${index + 1}`, 'handler', unit, `${unit} 承办人 ${index + 1}`),
    ),
  ]);
  return {
    units,
    sources: file.sources,
    accounts: [...staff, ...file.accounts.map((one) => account(one.username, one.role, one.unit, one.displayName))],
  };
};
