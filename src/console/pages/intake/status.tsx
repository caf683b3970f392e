// What became of a delivery, in words.
import { Tag } from 'antd';
import { statusWord } from '../../i18n/run-codes.ts';

const COLOURS: Readonly<Record<string, string>> = { quarantined: 'error', parked: 'error', waiting: 'warning' };

export const StatusTag = ({ status }: { readonly status: string }) => (
  <Tag color={COLOURS[status] ?? 'default'}>{statusWord(status)}</Tag>
);
