// What the API found wrong, at the fields of a form that it found it at.
import type { FormInstance } from 'antd';
import { Problem } from '../api/client.ts';

interface Names {
  /** First parts of the form's field names. */
  readonly names: readonly string[];
  /** Of these, fields that hold a whole list or table: what lies deeper is said at the field itself. */
  readonly whole?: readonly string[];
}

/** Returns what belongs to no field, in one sentence, or null. */
export const showProblems = (form: FormInstance, error: unknown, { names, whole = [] }: Names): string | null => {
  if (!(error instanceof Problem) || error.errors.length === 0) return error instanceof Error ? error.message : '';
  const at = error.errors.map(({ path, message }) => {
    const name = path.split('/').filter((part) => part !== '' && part !== 'body');
    const deeper = name.slice(1).join('/');
    return whole.includes(name[0] ?? '') && deeper !== ''
      ? { name: name.slice(0, 1), message: `${deeper}: ${message}` }
      : { name, message };
  });
  form.setFields(
    at.filter((one) => names.includes(one.name[0] ?? '')).map(({ name, message }) => ({ name, errors: [message] })),
  );
  const others = at.filter((one) => !names.includes(one.name[0] ?? ''));
  return others.length === 0 ? null : others.map((one) => `${one.name.join('/')} ${one.message}`).join('; ');
};
