// A form drawn from the JSON Schema that checks the move: what the API takes is what can be filled in, no more and no less.
import { Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { fieldWord } from '../i18n/codes.ts';
import { Control, isMoney, type Schema } from './schema-control.tsx';
import { SchemaRows } from './schema-rows.tsx';
import { minuteOf } from './time.ts';

export type { Schema };
export type Values = Readonly<Record<string, unknown>>;

/** The fields of an object, groups within groups. */
export const SchemaFields = ({ schema, at = [] }: { readonly schema: Schema; readonly at?: readonly string[] }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const path = [...at, name];
    const required = schema.required?.includes(name) === true;
    if (field.type === 'array' && field.items?.properties !== undefined)
      return <SchemaRows key={name} name={name} schema={field} required={required} />;
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

/** What the clock on the wall shows in Asia/Shanghai, whatever the browser's zone is: pickers show and take that. */
export const wallClock = (instant: string): Dayjs => dayjs(minuteOf(instant));

/** The instant that a picker's wall clock means in Asia/Shanghai. */
export const instantOf = (wall: Dayjs): string => new Date(`${wall.format('YYYY-MM-DDTHH:mm:ss')}+08:00`).toISOString();

const sent = (name: string, schema: Schema, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return schema.type === 'boolean' ? false : undefined;
  if (schema.format === 'date') return (value as Dayjs).format('YYYY-MM-DD');
  if (schema.format === 'date-time') return instantOf(value as Dayjs);
  if (isMoney(name)) return Math.round((value as number) * 100);
  if (schema.type === 'array' && schema.items?.properties !== undefined) {
    const rows = (value as Values[]).map((one) => inputOf(schema.items as Schema, one));
    return rows.length === 0 ? undefined : rows;
  }
  if (Array.isArray(value) && value.length === 0 && (schema.minItems ?? 0) > 0) return undefined;
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
  ...(schema.properties?.['at']?.format === 'date-time' ? { at: wallClock(now) } : {}),
});
