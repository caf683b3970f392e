// A form drawn from the JSON Schema that checks the move: what the API takes is what can be filled in, no more and no less.
import { DatePicker, Form, Input, InputNumber, Select, Switch } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { choiceWord, fieldWord } from '../i18n/codes.ts';
import { Instalments } from './instalments.tsx';

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
}

export type Values = Readonly<Record<string, unknown>>;

const isMoney = (name: string): boolean => name.endsWith('Fen');
const options = (codes: readonly string[]) => codes.map((code) => ({ value: code, label: choiceWord(code) }));

/** A name with what he or she has in hand; marked from the limit on. */
export const withLoad = (
  name: string,
  found: { readonly load: number; readonly limit: number | null } | null,
): string =>
  found === null
    ? name
    : `${name} · ${found.load}${found.limit === null ? '' : `/${found.limit}`}${found.limit !== null && found.load >= found.limit ? ' ⚠' : ''}`;

const Control = ({ name, schema, ...rest }: { readonly name: string; readonly schema: Schema }) => {
  if (schema.enum !== undefined)
    return <Select {...rest} showSearch={{ optionFilterProp: 'label' }} allowClear options={options(schema.enum)} />;
  if (schema.type === 'boolean') return <Switch {...rest} />;
  if (schema.type === 'array')
    return (
      <Select
        {...rest}
        mode={schema.items?.enum === undefined ? 'tags' : 'multiple'}
        options={options(schema.items?.enum ?? []).map((option) => ({
          ...option,
          title: option.value,
          label: withLoad(option.label, schema['x-loads']?.[option.value] ?? null),
        }))}
      />
    );
  if (schema.format === 'date') return <DatePicker {...rest} style={{ width: '100%' }} />;
  if (schema.format === 'date-time')
    return <DatePicker {...rest} showTime={{ format: 'HH:mm' }} style={{ width: '100%' }} />;
  if (schema.type === 'integer' || schema.type === 'number')
    return isMoney(name) ? (
      <InputNumber {...rest} min={(schema.minimum ?? 0) / 100} precision={2} suffix="元" style={{ width: '100%' }} />
    ) : (
      <InputNumber
        {...rest}
        min={schema.minimum ?? 0}
        max={schema.maximum ?? Number.MAX_SAFE_INTEGER}
        precision={0}
        style={{ width: '100%' }}
      />
    );
  return schema['x-sealed'] === true || schema['x-templates'] !== undefined || (schema.maxLength ?? 0) > 500 ? (
    <Input.TextArea {...rest} rows={4} maxLength={schema.maxLength} />
  ) : (
    <Input {...rest} maxLength={schema.maxLength} />
  );
};

/** The fields of an object, groups within groups. */
export const SchemaFields = ({ schema, at = [] }: { readonly schema: Schema; readonly at?: readonly string[] }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const path = [...at, name];
    const required = schema.required?.includes(name) === true;
    if (field.type === 'array' && field.items?.properties !== undefined)
      return <Instalments key={name} name={name} required={required} />;
    if (field.properties !== undefined)
      return (
        <fieldset key={name} style={{ border: 0, padding: 0, margin: 0 }}>
          <legend>{fieldWord(name)}</legend>
          <SchemaFields schema={field} at={path} />
        </fieldset>
      );
    return (
      <Form.Item
        key={name}
        name={path}
        label={fieldWord(name)}
        extra={field['x-unverified'] === true ? t('field.unverified') : null}
        valuePropName={field.type === 'boolean' ? 'checked' : 'value'}
        rules={[{ required: required && field.type !== 'boolean', message: t('field.missing') }]}
        {...(name === 'conclusion' ? { getValueFromEvent: (code: string) => withReply(form, schema, code) } : {})}
      >
        <Control name={name} schema={field} />
      </Form.Item>
    );
  });
};

/** Choosing a conclusion brings its model text, unless somebody has written their own. */
const withReply = (form: ReturnType<typeof Form.useFormInstance>, schema: Schema, code: string): string => {
  const templates = schema.properties?.['publicReply']?.['x-templates'] ?? {};
  const now: unknown = form.getFieldValue('publicReply');
  if (now === undefined || now === '' || Object.values(templates).includes(String(now)))
    form.setFieldValue('publicReply', templates[code]);
  return code;
};

const sent = (name: string, schema: Schema, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return schema.type === 'boolean' ? false : undefined;
  if (schema.format === 'date') return (value as Dayjs).format('YYYY-MM-DD');
  if (schema.format === 'date-time') return (value as Dayjs).toISOString();
  if (isMoney(name)) return Math.round((value as number) * 100);
  if (schema.type === 'array' && schema.items?.properties !== undefined)
    return (value as Values[]).map((one) => inputOf(schema.items as Schema, one));
  if (schema.properties !== undefined) {
    const inner = inputOf(schema, value as Values);
    return Object.keys(inner).length === 0 ? undefined : inner;
  }
  return value;
};

/** What was filled in, as the API takes it: 分 for 元, dates as dates, nothing for what was left empty. */
export const inputOf = (schema: Schema, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .map(([name, field]): [string, unknown] => [
        name,
        field.type === 'boolean' && values[name] === undefined && schema.required?.includes(name) !== true
          ? undefined
          : sent(name, field, values[name]),
      ])
      .filter(([, value]) => value !== undefined),
  );

/** What a form begins with; `now` is the business time. */
export const beginningOf = (schema: Schema, now: string): Values => ({
  ...(schema.properties?.['at']?.format === 'date-time' ? { at: dayjs(now) } : {}),
});
