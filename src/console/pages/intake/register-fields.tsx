// The fields of a clue typed in by hand, in the order in which one asks for them.
import { AutoComplete, Checkbox, Col, DatePicker, Form, Input, InputNumber, Radio, Row, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/run-queries.ts';
import { choiceWord, fieldWord } from '../../i18n/codes.ts';
import { otherWord } from '../../i18n/run-codes.ts';

const CHANNELS = ['hotline', 'walkIn', 'petition', 'inspection', 'other'];
const SECTORS = ['construction', 'platform', 'manufacturing', 'services', 'other'];
const RELATIONS = ['yes', 'no', 'unclear'];
const FUNDINGS = ['government', 'ppp', 'soe', 'poverty_alleviation', 'private'];
const chosen = (codes: readonly string[]) => codes.map((value) => ({ value, label: choiceWord(value) }));

const useRules = () => {
  const { t } = useTranslation();
  return [{ required: true, message: t('field.missing') }];
};

const Half = ({ children }: { readonly children: ReactNode }) => (
  <Col xs={24} md={12}>
    {children}
  </Col>
);

const Group = ({ legend, children }: { readonly legend: string; readonly children: ReactNode }) => (
  <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
    <legend style={{ fontWeight: 600, marginBottom: 8 }}>{legend}</legend>
    <Row gutter={16}>{children}</Row>
  </fieldset>
);

const Origin = ({ units }: { readonly units: readonly Unit[] }) => {
  const { t } = useTranslation();
  const rules = useRules();
  return (
    <Row gutter={16}>
      <Half>
        <Form.Item name="intakeChannel" label={t('register.channel')} rules={rules}>
          <Select options={chosen(CHANNELS)} />
        </Form.Item>
      </Half>
      <Half>
        <Form.Item name="submission" label={t('register.submission')} rules={rules}>
          <Radio.Group
            options={['complaint', 'report'].map((value) => ({ value, label: otherWord(value) }))}
            aria-label={t('register.submission')}
          />
        </Form.Item>
      </Half>
      <Half>
        <Form.Item name="reportedAt" label={t('register.reportedAt')} rules={rules}>
          <DatePicker showTime={{ format: 'HH:mm' }} style={{ width: '100%' }} />
        </Form.Item>
      </Half>
      <Half>
        <Form.Item
          name="region"
          label={t('register.region')}
          extra={t('register.regionHint')}
          rules={[...rules, { pattern: /^\d{6}$/, message: t('register.regionHint') }]}
        >
          <AutoComplete
            showSearch={{ filterOption: (typed, option) => String(option?.label).includes(typed) }}
            options={units
              .filter((unit) => unit.kind === 'region')
              .map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.name}` }))}
          />
        </Form.Item>
      </Half>
    </Row>
  );
};

const Firm = () => {
  const { t } = useTranslation();
  const rules = useRules();
  const hasProject = Form.useWatch<boolean | undefined>('hasProject') === true;
  return (
    <>
      <Group legend={t('register.employer')}>
        <Half>
          <Form.Item name={['employer', 'name']} label={fieldWord('name')} rules={rules}>
            <Input maxLength={200} />
          </Form.Item>
        </Half>
        <Half>
          <Form.Item
            name={['employer', 'creditCode']}
            label={fieldWord('creditCode')}
            rules={[{ pattern: /^[0-9A-Z]{18}$/, message: t('register.creditCodeHint') }]}
          >
            <Input maxLength={18} />
          </Form.Item>
        </Half>
        <Half>
          <Form.Item name={['employer', 'address']} label={fieldWord('address')}>
            <Input maxLength={500} />
          </Form.Item>
        </Half>
        <Half>
          <Form.Item name="sector" label={fieldWord('sector')} rules={rules}>
            <Select options={chosen(SECTORS)} />
          </Form.Item>
        </Half>
        <Half>
          <Form.Item name="employmentRelation" label={t('register.relation')}>
            <Select allowClear options={chosen(RELATIONS)} />
          </Form.Item>
        </Half>
      </Group>
      <Form.Item name="hasProject" valuePropName="checked">
        <Checkbox>{t('register.hasProject')}</Checkbox>
      </Form.Item>
      {hasProject ? (
        <Group legend={fieldWord('project')}>
          <Half>
            <Form.Item
              name={['project', 'name']}
              label={`${fieldWord('project')} · ${fieldWord('name')}`}
              rules={rules}
            >
              <Input maxLength={200} />
            </Form.Item>
          </Half>
          <Half>
            <Form.Item name={['project', 'funding']} label={fieldWord('funding')} rules={rules}>
              <Select options={chosen(FUNDINGS)} />
            </Form.Item>
          </Half>
          <Half>
            <Form.Item name={['project', 'generalContractor']} label={fieldWord('generalContractor')} rules={rules}>
              <Input maxLength={200} />
            </Form.Item>
          </Half>
        </Group>
      ) : null}
    </>
  );
};

const Arrears = () => {
  const { t } = useTranslation();
  const rules = useRules();
  return (
    <Group legend={t('register.arrears')}>
      <Half>
        <Form.Item name={['arrears', 'amountFen']} label={t('register.amount')} rules={rules}>
          <InputNumber min={0} precision={2} suffix={t('money.yuan')} style={{ width: '100%' }} />
        </Form.Item>
      </Half>
      <Half>
        <Form.Item name={['arrears', 'workers']} label={t('register.workers')} rules={rules}>
          <InputNumber min={1} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </Half>
      <Half>
        <Form.Item name={['arrears', 'from']} label={t('register.from')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </Half>
      <Half>
        <Form.Item name={['arrears', 'to']} label={t('register.to')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </Half>
    </Group>
  );
};

const Reporter = () => {
  const { t } = useTranslation();
  const rules = useRules();
  const anonymous = Form.useWatch<boolean | undefined>('anonymous') === true;
  return (
    <>
      <Form.Item name="anonymous" valuePropName="checked">
        <Checkbox>{t('register.anonymous')}</Checkbox>
      </Form.Item>
      {anonymous ? null : (
        <Group legend={t('register.reporter')}>
          {(['name', 'idNumber', 'phone', 'bankCard'] as const).map((name) => (
            <Half key={name}>
              <Form.Item
                name={['reporter', name]}
                label={t(`register.${name}`)}
                rules={name === 'bankCard' ? [] : rules}
              >
                <Input autoComplete="off" maxLength={name === 'name' ? 100 : 32} />
              </Form.Item>
            </Half>
          ))}
        </Group>
      )}
    </>
  );
};

export const RegisterFields = ({ units }: { readonly units: readonly Unit[] }) => {
  const { t } = useTranslation();
  return (
    <>
      <Origin units={units} />
      <Reporter />
      <Firm />
      <Arrears />
      <Form.Item name="description" label={t('register.description')}>
        <Input.TextArea rows={5} maxLength={20_000} />
      </Form.Item>
      <Form.Item name="externalId" label={t('register.externalId')}>
        <Input maxLength={128} />
      </Form.Item>
    </>
  );
};
