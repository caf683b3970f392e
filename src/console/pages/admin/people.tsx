// Who works here: accounts are added, changed and disabled, never deleted, because histories name them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { App, Button, Empty, Input, Popconfirm, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { accountsQuery, type Account } from '../../api/run-queries.ts';
import { roleWord } from '../../i18n/run-codes.ts';
import { Failure } from '../../parts/failure.tsx';
import { Wide } from '../../parts/wide.tsx';
import { AdminArea } from './area.tsx';
import { PersonDialog } from './person.tsx';

const Actions = ({ account, change }: { readonly account: Account; readonly change: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const disable = useMutation({
    mutationFn: () =>
      ask(
        client.PATCH('/api/accounts/{username}', {
          params: { path: { username: account.username } },
          body: { disabled: true },
        }),
      ),
    onError: (error) => void message.error(error.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return (
    <Space>
      <Button size="small" onClick={change}>
        {t('admin.change')}
      </Button>
      {account.disabled ? null : (
        <Popconfirm
          title={t('admin.disable')}
          description={<div style={{ maxWidth: 280 }}>{t('admin.disableHint', { name: account.displayName })}</div>}
          okText={t('app.confirm')}
          cancelText={t('app.cancel')}
          onConfirm={() => disable.mutate()}
        >
          <Button size="small" danger>
            {t('admin.disable')}
          </Button>
        </Popconfirm>
      )}
    </Space>
  );
};

const absence = ({ absentFrom, absentTo, deputy }: Account): string =>
  absentFrom === null ? '' : `${absentFrom} – ${absentTo ?? '…'}${deputy === null ? '' : ` → ${deputy}`}`;

const matches = (account: Account, typed: string): boolean =>
  [account.username, account.displayName, account.unit, roleWord(account.role)].some((text) =>
    text.toLowerCase().includes(typed.trim().toLowerCase()),
  );

export const PeoplePage = () => {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const accounts = useQuery({ ...accountsQuery, enabled: session !== undefined && session.role !== 'operator' });
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<{ readonly account: Account | null } | null>(null);
  if (session?.role === 'operator') return <Navigate to="/admin/alarms" />;
  const admin = session?.role === 'admin';
  return (
    <AdminArea>
      <Space wrap role="search">
        <Input
          allowClear
          style={{ width: 260 }}
          aria-label={t('admin.search')}
          placeholder={t('admin.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {admin ? (
          <Button type="primary" onClick={() => setOpen({ account: null })}>
            {t('admin.add')}
          </Button>
        ) : null}
      </Space>
      {accounts.error === null ? null : <Failure error={accounts.error} retry={() => void accounts.refetch()} />}
      <Wide label={t('admin.people')}>
        <Table<Account>
          rowKey="username"
          size="middle"
          loading={accounts.isPending}
          dataSource={(accounts.data ?? []).filter((account) => matches(account, typed))}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: <Empty description={t('admin.emptyPeople')} /> }}
          columns={[
            { title: t('admin.username'), dataIndex: 'username' },
            { title: t('admin.displayName'), dataIndex: 'displayName' },
            { title: t('admin.role'), dataIndex: 'role', render: (role: string) => roleWord(role) },
            { title: t('col.unit'), dataIndex: 'unit' },
            ...(admin
              ? [
                  {
                    title: t('clue.actions'),
                    render: (_: unknown, account: Account) => (
                      <Actions account={account} change={() => setOpen({ account })} />
                    ),
                  },
                ]
              : []),
            { title: t('admin.email'), dataIndex: 'email' },
            { title: t('admin.absence'), render: (_, account) => <span className="numbers">{absence(account)}</span> },
            {
              title: t('col.state'),
              dataIndex: 'disabled',
              render: (disabled: boolean) => (
                <Tag color={disabled ? 'default' : 'success'}>{t(disabled ? 'admin.disabled' : 'admin.active')}</Tag>
              ),
            },
          ]}
        />
      </Wide>
      {open === null ? null : <PersonDialog account={open.account} close={() => setOpen(null)} />}
    </AdminArea>
  );
};
