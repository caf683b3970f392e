// One account added or changed: place, role, address, absence and deputy.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Alert, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { accountsQuery, unitsQuery, type Account } from '../../api/run-queries.ts';
import type { paths } from '../../api/schema.d.ts';
import { otherWord, ROLE_CODES, roleWord } from '../../i18n/run-codes.ts';
import { AbsenceFields } from '../../parts/absence.tsx';
import { showProblems } from '../../parts/form-errors.ts';

type New = paths['/api/accounts']['post']['requestBody']['content']['application/json'];
type Change = NonNullable<paths['/api/accounts/{username}']['patch']['requestBody']>['content']['application/json'];

interface Entered {
  readonly username: string;
  readonly displayName?: string;
  readonly role: string;
  readonly unit: string;
  readonly email: string;
  readonly phone?: string | null;
  readonly language: 'zh' | 'en';
  readonly password?: string;
  readonly absentFrom?: Dayjs | null;
  readonly absentTo?: Dayjs | null;
  readonly deputy?: string | null;
  readonly conflicts?: string[];
}

const NAMES = ['username', 'displayName', 'role', 'unit', 'email', 'phone', 'language', 'password'];
const MORE_NAMES = ['absentFrom', 'absentTo', 'deputy', 'conflicts'];
const empty = (text: string | null | undefined): boolean => text === undefined || text === null || text.trim() === '';
const date = (day: Dayjs | null | undefined): string | null => day?.format('YYYY-MM-DD') ?? null;

const newBody = (entered: Entered): object => ({
  username: entered.username,
  role: entered.role,
  unit: entered.unit,
  email: entered.email,
  language: entered.language,
  password: entered.password ?? '',
  ...(empty(entered.displayName) ? {} : { displayName: entered.displayName }),
  ...(empty(entered.phone) ? {} : { phone: entered.phone }),
});

/** Only what differs from what is there. */
const changeBody = (entered: Entered, before: Account): object => {
  const after = {
    displayName: entered.displayName,
    role: entered.role,
    unit: entered.unit,
    email: entered.email,
    phone: empty(entered.phone) ? null : entered.phone,
    language: entered.language,
    absentFrom: date(entered.absentFrom),
    absentTo: date(entered.absentTo),
    deputy: entered.deputy ?? null,
    conflicts: entered.conflicts ?? [],
  };
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(before[name as keyof Account]) !== JSON.stringify(value),
  );
  return { ...Object.fromEntries(changed), ...(empty(entered.password) ? {} : { password: entered.password }) };
};

const beginning = (account: Account | null): object =>
  account === null
    ? { language: 'zh', role: 'handler' }
    : {
        ...account,
        absentFrom: account.absentFrom === null ? null : dayjs(account.absentFrom),
        absentTo: account.absentTo === null ? null : dayjs(account.absentTo),
      };

const Fields = ({ account }: { readonly account: Account | null }) => {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(unitsQuery);
  const { data: accounts = [] } = useQuery(accountsQuery);
  const role = Form.useWatch<string | undefined>('role');
  const rules = [{ required: true, message: t('field.missing') }];
  return (
    <>
      {account !== null ? null : (
        <Form.Item name="username" label={t('admin.username')} rules={rules}>
          <Input autoComplete="off" maxLength={64} />
        </Form.Item>
      )}
      <Form.Item name="displayName" label={t('admin.displayName')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="role" label={t('admin.role')} rules={rules}>
        <Select options={ROLE_CODES.map((value) => ({ value, label: roleWord(value) }))} />
      </Form.Item>
      <Form.Item name="unit" label={t('col.unit')} rules={rules}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map((unit) => ({ value: unit.code, label: `${unit.code} ${unit.name}` }))}
        />
      </Form.Item>
      <Form.Item name="email" label={t('admin.email')} rules={rules}>
        <Input type="email" autoComplete="off" maxLength={254} />
      </Form.Item>
      <Form.Item name="phone" label={t('admin.phone')}>
        <Input autoComplete="off" maxLength={32} />
      </Form.Item>
      <Form.Item name="language" label={t('admin.language')}>
        <Select options={['zh', 'en'].map((value) => ({ value, label: otherWord(value) }))} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t(account === null ? 'admin.password' : account.disabled ? 'admin.enable' : 'admin.newPassword')}
        rules={account === null ? rules : []}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {account === null ? null : (
        <>
          <Form.Item name="conflicts" label={t('admin.conflicts')} extra={t('admin.conflictsHint')}>
            <Select mode="tags" options={[]} open={false} suffixIcon={null} />
          </Form.Item>
          <AbsenceFields
            deputies={accounts
              .filter((one) => !one.disabled && one.role === role && one.username !== account.username)
              .map((one) => ({ value: one.username, label: `${one.displayName} (${one.username})` }))}
          />
        </>
      )}
    </>
  );
};

interface Props {
  /** null: a new one. */
  readonly account: Account | null;
  readonly close: () => void;
}

export const PersonDialog = ({ account, close }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (entered: Entered) => {
    setBusy(true);
    setFailure(null);
    try {
      if (account === null) await ask(client.POST('/api/accounts', { body: newBody(entered) as New }));
      else
        await ask(
          client.PATCH('/api/accounts/{username}', {
            params: { path: { username: account.username } },
            body: changeBody(entered, account) as Change,
          }),
        );
      await queries.invalidateQueries({ queryKey: ['accounts'] });
      void message.success(t('admin.saved'));
      close();
    } catch (error) {
      setFailure(showProblems(form, error, { names: [...NAMES, ...MORE_NAMES] }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={account === null ? t('admin.add') : t('admin.changeOf', { name: account.displayName })}
      okText={t('account.save')}
      cancelText={t('app.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
      mask={{ closable: false }}
    >
      {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
      <Form<Entered>
        form={form}
        layout="vertical"
        initialValues={beginning(account)}
        onFinish={(entered) => void save(entered)}
      >
        <Fields account={account} />
      </Form>
    </Modal>
  );
};
