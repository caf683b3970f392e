// Who works here: offices and departments, people, their sessions, and the sources that push clues.
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { bytes, codes, day, instant } from './columns.ts';

export const Unit = defineEntity({
  name: 'Unit',
  properties: {
    /** A region's office carries the region's GB/T 2260 code, a department `<region>-<department>`. */
    code: p.text().primary(),
    name: p.text(),
    kind: p.text().$type<'region' | 'department'>(),
    level: p.text().$type<'nation' | 'province' | 'city' | 'county'>(),
    region: p.text(),
    parent: p.text().nullable(),
    department: p.text().nullable(),
    activeFrom: day().nullable(),
    activeTo: day().nullable(),
  },
});

export const ROLES = ['operator', 'handler', 'supervisor', 'clerk', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const Account = defineEntity({
  name: 'Account',
  indexes: [{ name: 'account_unit_index', properties: ['unit', 'role'] }],
  properties: {
    username: p.text().primary(),
    displayName: p.text(),
    role: p.text().$type<Role>(),
    unit: p.text(),
    email: p.text(),
    phone: p.text().nullable(),
    language: p.text().$type<'zh' | 'en'>().default('zh'),
    passwordHash: p.text(),
    disabledAt: instant().nullable(),
    absentFrom: day().nullable(),
    absentTo: day().nullable(),
    deputy: p.text().nullable(),
    /** Employers (names or credit codes) with which this person has an interest: Decree 423 art. 16. */
    conflicts: codes().default([]),
    failedLogins: p.integer().default(0),
    lockedUntil: instant().nullable(),
    createdAt: instant(),
  },
});
export type AccountRow = InferEntity<typeof Account>;

export const Session = defineEntity({
  name: 'Session',
  indexes: [{ name: 'session_username_index', properties: ['username'] }],
  properties: {
    /** SHA-256 of the token: the token itself is known to its holder only. */
    tokenHash: p.text().primary(),
    username: p.text(),
    createdAt: instant(),
    expiresAt: instant(),
    /** What a list shows instead of the token. */
    id: p.text().unique('session_id_unique'),
    /** token: for a program, it does not end by idleness. */
    kind: p.text().$type<'session' | 'token'>(),
    /** To the minute. */
    lastUsedAt: instant().defaultRaw('now()'),
    address: p.text().nullable(),
  },
});

export const SecondFactor = defineEntity({
  name: 'SecondFactor',
  properties: {
    username: p.text().primary(),
    keyId: p.text(),
    /** TOTP, sealed. */
    secret: bytes(),
    /** Null: begun; no log-in asks for it. */
    confirmedAt: instant().nullable(),
    /** Of 30 s since 1970; a code of it or of an earlier one is spent. */
    lastStep: p.bigint('number').defaultRaw('0'),
    /** SHA-256 of those not used. */
    recovery: codes().default([]),
    createdAt: instant(),
  },
});

export const Source = defineEntity({
  name: 'Source',
  properties: {
    name: p.text().primary(),
    retiredAt: instant().nullable(),
    /** Deliveries a second. */
    rate: p.integer(),
    callbackUrl: p.text().nullable(),
    createdAt: instant(),
  },
});

export const SourceSecret = defineEntity({
  name: 'SourceSecret',
  indexes: [{ name: 'source_secret_source_index', properties: ['source'] }],
  properties: {
    id: p.text().primary(),
    source: p.text(),
    /** hmac: HMAC-SHA256 and HMAC-SM3 with the same `whsec_` secret; ed25519: the source's public key. */
    kind: p.text().$type<'hmac' | 'ed25519'>(),
    keyId: p.text().nullable(),
    sealed: bytes().nullable(),
    publicKey: p.text().nullable(),
    createdAt: instant(),
    retiredAt: instant().nullable(),
  },
});
