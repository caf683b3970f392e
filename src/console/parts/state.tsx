// Where a matter stands, in words.
import { Tag } from 'antd';
import { stateWord } from '../i18n/states.ts';

const COLOURS: Readonly<Record<string, string>> = {
  received: 'blue',
  assigned: 'blue',
  verifying: 'processing',
  mediating: 'processing',
  performing: 'processing',
  resolved: 'blue',
  revisiting: 'blue',
  closed: 'success',
};

export const StateTag = ({ matter, state }: { readonly matter: string; readonly state: string }) => (
  <Tag color={matter === 'clue' ? (COLOURS[state] ?? 'default') : 'default'}>{stateWord(matter, state)}</Tag>
);
