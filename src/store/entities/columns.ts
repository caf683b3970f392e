// The column kinds of this schema, so that every table spells an instant, a date and an amount of money the same way.
import { p } from '@mikro-orm/core';

export const instant = () => p.datetime().columnType('timestamptz');
export const day = () => p.string().columnType('date');
/** Money in 分; an amount of the whole nation still fits a double's 53 bits. */
export const fen = () => p.bigint('number');
export const codes = () => p.array().columnType('text[]');
export const bytes = () => p.blob();
