// My account: how mails reach me, in which language, when I am away and who acts meanwhile.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Alert, Button, Descriptions, Form, Input, Select, Skeleton, Space, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client.ts';
import { accountQuery, type Account } from '../api/run-queries.ts';
import { otherWord, roleWord } from '../i18n/run-codes.ts';
import { AbsenceFields } from '../parts/absence.tsx';
import { Failure } from '../parts/failure.tsx';
import { showProblems } from '../parts/form-errors.ts';
import { SecondFactor } from '../parts/second-factor.tsx';

interface Entered {
  readonly email: string;
  readonly phone?: string | null;
  readonly language: 'zh' | 'en';
  readonly absentFrom?: Dayjs | null;
  readonly absentTo?: Dayjs | null;
  readonly deputy?: string | null;
}

const NAMES = ['email', 'phone', 'language', 'absentFrom', 'absentTo', 'deputy'];
const date = (day: Dayjs | null | undefined): string | null => day?.format('YYYY-MM-DD') ?? null;
const day = (on: string | null): Dayjs | null => (on === null ? null : dayjs(on));

/** Who may stand in: people of the same role, as far as one sees them; whom one has already. */
const useDeputies = (account: Account) => {
  const { data = [] } = useQuery({
    queryKey: ['members', account.unit],
    queryFn: async () =>
      (await ask(client.GET('/api/units/{unit}/members', { params: { path: { unit: account.unit } } }))).items,
  });
  const fitting = data
    .filter((one) => one.role === account.role && one.username !== account.username)
    .map((one) => ({ value: one.username, label: `${one.displayName} (${one.username})` }));
  return account.deputy === null || fitting.some((one) => one.value === account.deputy)
    ? fitting
    : [...fitting, { value: account.deputy, label: account.deputy }];
};

const AccountForm = ({ account }: { readonly account: Account }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Entered>();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const deputies = useDeputies(account);
  const save = async (entered: Entered) => {
    setBusy(true);
    setFailure(null);
    try {
      const phone = entered.phone?.trim() ?? '';
      await ask(
        client.PATCH('/api/account', {
          body: {
            email: entered.email,
            phone: phone === '' ? null : phone,
            language: entered.language,
            absentFrom: date(entered.absentFrom),
            absentTo: date(entered.absentTo),
            deputy: entered.deputy ?? null,
          },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['account'] });
      void message.success(t('admin.saved'));
    } catch (error) {
      setFailure(showProblems(form, error, { names: NAMES }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form<Entered>
      form={form}
      layout="vertical"
      style={{ maxWidth: 560 }}
      initialValues={{ ...account, absentFrom: day(account.absentFrom), absentTo: day(account.absentTo) }}
      onFinish={(entered) => void save(entered)}
    >
      <Form.Item name="email" label={t('admin.email')} rules={[{ required: true, message: t('field.missing') }]}>
        <Input type="email" autoComplete="email" maxLength={254} />
      </Form.Item>
      <Form.Item name="phone" label={t('admin.phone')}>
        <Input autoComplete="tel" maxLength={32} />
      </Form.Item>
      <Form.Item name="language" label={t('account.mail')}>
        <Select options={['zh', 'en'].map((value) => ({ value, label: otherWord(value) }))} />
      </Form.Item>
      <Typography.Paragraph>{t('account.absenceHint')}</Typography.Paragraph>
      <AbsenceFields deputies={deputies} />
      {failure === null ? null : <Alert type="error" showIcon role="alert" title={failure} />}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('account.save')}
      </Button>
    </Form>
  );
};

export const AccountPage = () => {
  const { t } = useTranslation();
  const account = useQuery(accountQuery);
  if (account.error !== null) return <Failure error={account.error} retry={() => void account.refetch()} />;
  if (account.data === undefined) return <Skeleton active />;
  const { username, displayName, role, unit } = account.data;
  const items = [
    { label: t('admin.username'), children: username },
    { label: t('admin.displayName'), children: displayName },
    { label: t('admin.role'), children: roleWord(role) },
    { label: t('col.unit'), children: unit },
  ];
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {t('account.title')}
      </Typography.Title>
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items.map((item, key) => ({ key, ...item }))} />
      <AccountForm account={account.data} />
      <SecondFactor />
    </Space>
  );
};
