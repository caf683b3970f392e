// What an administrator changes most: how long a clock runs and where, and the days of a year that the calendar lacks. Other fields of a
// rule are changed by the command line or the API.
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import type { paths } from '../../api/schema.d.ts';
import { RuleDialog } from './rule-dialog.tsx';

type CalendarBody = paths['/api/calendars/{id}/import']['post']['requestBody']['content']['application/json'];
type ClockBody = paths['/api/rules/clocks/{id}']['post']['requestBody']['content']['application/json'];

interface ClockEntered {
  readonly change: { readonly length: number };
  readonly regions?: readonly string[];
  readonly source: string;
  readonly verified: string;
}

interface ClockProps {
  readonly id: string;
  readonly label: string;
  readonly length: number | null;
  readonly close: () => void;
}

export const ClockDialog = ({ id, label, length, close }: ClockProps) => {
  const { t } = useTranslation();
  const send = ({ change, regions = [], source, verified }: ClockEntered, dryRun: boolean) =>
    ask(
      client.POST('/api/rules/clocks/{id}', {
        params: { path: { id } },
        body: { change, ...(regions.length === 0 ? {} : { regions }), source, verified, dryRun } as ClockBody,
      }),
    );
  return (
    <RuleDialog<ClockEntered>
      title={t('rules.changeOf', { name: label })}
      names={['change', 'regions']}
      whole={['regions']}
      verified={['LAW', 'SRC', '2ND', 'GK', 'profile']}
      beginning={{ change: { length } }}
      send={send}
      close={close}
    >
      <Form.Item
        name={['change', 'length']}
        label={t('rules.length')}
        rules={[{ required: true, message: t('field.missing') }]}
      >
        <InputNumber min={0} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="regions" label={t('rules.regions')}>
        <Select mode="tags" tokenSeparators={[' ', ',', '，']} options={[]} open={false} suffixIcon={null} />
      </Form.Item>
    </RuleDialog>
  );
};

interface CalendarEntered {
  readonly year: number;
  readonly rest?: string;
  readonly work?: string;
  readonly source: string;
  readonly verified: string;
}

/** Lines of a date and the holiday's name. */
const daysIn = (text = ''): Record<string, string> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [on = '', ...name] = line.split(/\s+/);
        return [on, name.join(' ')];
      }),
  );

export const CalendarDialog = ({ id, close }: { readonly id: string; readonly close: () => void }) => {
  const { t } = useTranslation();
  const send = ({ year, rest, work, source, verified }: CalendarEntered, dryRun: boolean) =>
    ask(
      client.POST('/api/calendars/{id}/import', {
        params: { path: { id } },
        body: { year, rest: daysIn(rest), work: daysIn(work), source, verified, dryRun } as CalendarBody,
      }),
    );
  return (
    <RuleDialog<CalendarEntered>
      title={t('rules.importOf', { name: id })}
      names={['year', 'rest', 'work']}
      whole={['rest', 'work']}
      verified={['LAW', 'SRC', '2ND', 'GK']}
      beginning={{}}
      send={send}
      close={close}
    >
      <Form.Item name="year" label={t('rules.year')} rules={[{ required: true, message: t('field.missing') }]}>
        <InputNumber min={2004} max={2100} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="rest" label={t('rules.rest')} extra={t('rules.daysHint')}>
        <Input.TextArea rows={5} className="code" />
      </Form.Item>
      <Form.Item name="work" label={t('rules.work')}>
        <Input.TextArea rows={3} className="code" />
      </Form.Item>
    </RuleDialog>
  );
};
