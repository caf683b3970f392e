// What the API found wrong, at the fields of a form that it found it at.
import type { FormInstance } from 'antd';
import { Problem } from '../api/client.ts';

/** Returns what belongs to no field, in one sentence, or null. `names` are the first parts of the form's field names. */
export const showProblems = (form: FormInstance, error: unknown, names: readonly string[]): string | null => {
  if (!(error instanceof Problem) || error.errors.length === 0) return error instanceof Error ? error.message : '';
  const at = error.errors.map((one) => ({
    name: one.path.split('/').filter((part) => part !== '' && part !== 'body'),
    message: one.message,
  }));
  form.setFields(
    at.filter((one) => names.includes(one.name[0] ?? '')).map(({ name, message }) => ({ name, errors: [message] })),
  );
  const others = at.filter((one) => !names.includes(one.name[0] ?? ''));
  return others.length === 0 ? null : others.map((one) => `${one.name.join('/')} ${one.message}`).join('; ');
};
