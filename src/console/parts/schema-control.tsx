// The control of one field of a JSON Schema: what the API takes is what can be filled in.
import { AutoComplete, DatePicker, Input, InputNumber, Select, Switch } from 'antd';
import type { KeyboardEvent } from 'react';
import { choiceWord } from '../i18n/codes.ts';

export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  /** What each choice has in hand, and from how many on another is better. */
  readonly 'x-loads'?: Readonly<Record<string, { readonly load: number; readonly limit: number | null } | null>>;
  readonly 'x-sealed'?: boolean;
  readonly 'x-unverified'?: boolean;
  readonly 'x-templates'?: Readonly<Record<string, string>>;
  /** Codes that it may take, in words; others may be typed. */
  readonly 'x-names'?: Readonly<Record<string, string>>;
}

export const isMoney = (name: string): boolean => name.endsWith('Fen');
const WIDE = { width: '100%' };
const options = (codes: readonly string[]) => codes.map((code) => ({ value: code, label: choiceWord(code) }));

/** A name with what he or she has in hand; marked from the limit on. */
export const withLoad = (
  name: string,
  found: { readonly load: number; readonly limit: number | null } | null,
): string =>
  found === null
    ? name
    : `${name} · ${found.load}${found.limit === null ? '' : `/${found.limit}`}${found.limit !== null && found.load >= found.limit ? ' ⚠' : ''}`;

const loaded = (codes: readonly string[], loads: NonNullable<Schema['x-loads']>) =>
  codes.map((code) => ({ value: code, title: code, label: withLoad(choiceWord(code), loads[code] ?? null) }));
const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([code, name]) => ({ value: code, label: `${name} ${code}` }));
const holds = (typed: string, option?: { readonly label: string }): boolean => option?.label.includes(typed) === true;
const byLabel = { optionFilterProp: 'label' };

/** Enter takes the date that was typed; it is not yet the whole form. */
const takeDate = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

interface Props {
  readonly name: string;
  readonly schema: Schema;
  /** In rows, where no label stands beside it. */
  readonly 'aria-label'?: string;
}

const Several = ({ schema, name: _, ...rest }: Props) => {
  const names = schema['x-names'];
  const closed = schema.items?.enum;
  return (
    <Select
      {...rest}
      mode={closed === undefined ? 'tags' : 'multiple'}
      showSearch={byLabel}
      options={names === undefined ? loaded(closed ?? [], schema['x-loads'] ?? {}) : named(names)}
    />
  );
};

const Numeral = ({ name, schema, ...rest }: Props) =>
  isMoney(name) ? (
    <InputNumber {...rest} min={(schema.minimum ?? 0) / 100} precision={2} suffix="元" style={WIDE} />
  ) : (
    <InputNumber
      {...rest}
      min={schema.minimum ?? 0}
      max={schema.maximum ?? Number.MAX_SAFE_INTEGER}
      precision={0}
      style={WIDE}
    />
  );

const Words = ({ schema, name: _, ...rest }: Props) => {
  const names = schema['x-names'];
  if (names !== undefined)
    return <AutoComplete {...rest} allowClear options={named(names)} showSearch={{ filterOption: holds }} />;
  return schema['x-sealed'] === true || schema['x-templates'] !== undefined || (schema.maxLength ?? 0) > 500 ? (
    <Input.TextArea {...rest} rows={4} maxLength={schema.maxLength} />
  ) : (
    <Input {...rest} maxLength={schema.maxLength} />
  );
};

export const Control = (props: Props) => {
  const { name: _, schema, ...rest } = props;
  if (schema.enum !== undefined)
    return <Select {...rest} showSearch={byLabel} allowClear options={options(schema.enum)} />;
  if (schema.type === 'boolean') return <Switch {...rest} />;
  if (schema.type === 'array') return <Several {...props} />;
  if (schema.format === 'date') return <DatePicker {...rest} onKeyDown={takeDate} style={WIDE} />;
  if (schema.format === 'date-time')
    // Its "now" would be the browser's, not that of Asia/Shanghai.
    return <DatePicker {...rest} onKeyDown={takeDate} showNow={false} showTime={{ format: 'HH:mm' }} style={WIDE} />;
  return schema.type === 'integer' || schema.type === 'number' ? <Numeral {...props} /> : <Words {...props} />;
};
