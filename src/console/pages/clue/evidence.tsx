// Evidence of a clue: added by dropping or choosing, looked at, withdrawn with a reason.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Empty, Input, Progress, Skeleton, Space, Tag, Typography } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client, Problem } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { minuteOf } from '../../parts/time.ts';
import { previewable } from './preview.tsx';
import { Broken, sendFile, type Attachment } from './send-file.ts';

const Preview = lazy(() => import('./preview.tsx'));

/** As the installation's configuration has it unless changed; the server judges. */
const MOST_BYTES = 20 * 1024 * 1024;
const ACCEPT = '.jpg,.jpeg,.png,.webp,.heic,.heif,.pdf,.docx,.xlsx,.mp3,.m4a,.amr,.mp4';

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

interface Message {
  readonly good: boolean;
  readonly text: string;
}

const Upload = ({ path, done }: { readonly path: string; readonly done: () => Promise<unknown> }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<{ name: string; percent: number } | null>(null);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [over, setOver] = useState(false);
  const why = (name: string, error: unknown): string => {
    if (error instanceof Broken) return t('evidence.broken', { name });
    if (error instanceof Problem && error.status === 413) return t('evidence.tooLarge', { name });
    return t('evidence.failed', { name, why: error instanceof Error ? error.message : '' });
  };
  const one = async (file: File): Promise<Message> => {
    const { name } = file;
    if (file.size > MOST_BYTES) return { good: false, text: t('evidence.tooLarge', { name }) };
    setBusy({ name, percent: 0 });
    try {
      const { known } = await sendFile(path, file, (percent) => setBusy({ name, percent }));
      return { good: true, text: known ? t('evidence.known') : t('evidence.kept', { name }) };
    } catch (error) {
      return { good: false, text: why(name, error) };
    }
  };
  const send = async (files: readonly File[]): Promise<void> => {
    setMessages([]);
    for (const file of files) {
      const message = await one(file);
      setMessages((before) => [...before, message]);
    }
    setBusy(null);
    await done();
  };
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <div
        className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send([...event.dataTransfer.files]);
        }}
      >
        <Typography.Text>{t('evidence.drop')}</Typography.Text>
        <Button onClick={() => input.current?.click()} disabled={busy !== null}>
          {t('evidence.choose')}
        </Button>
        <Typography.Text type="secondary">{t('evidence.limits')}</Typography.Text>
        <Typography.Text type="secondary">{t('evidence.photoPlace')}</Typography.Text>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPT}
          aria-label={t('evidence.choose')}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void send(files);
          }}
        />
      </div>
      {busy === null ? null : (
        <Progress percent={busy.percent} aria-label={t('evidence.uploading', { name: busy.name })} />
      )}
      <div role="status">
        {messages.map((message, index) => (
          <Alert key={index} type={message.good ? 'success' : 'error'} showIcon title={message.text} role="none" />
        ))}
      </div>
    </Space>
  );
};

interface RowProps {
  readonly number: string;
  readonly file: Attachment;
  readonly path: string;
  readonly mayAdd: boolean;
  readonly show: () => void;
}

const Row = ({ number, file, path, mayAdd, show }: RowProps) => {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const withdraw = () => {
    let reason = '';
    void modal.confirm({
      title: t('evidence.withdraw'),
      content: (
        <Input.TextArea
          aria-label={t('evidence.withdrawReason')}
          placeholder={t('evidence.withdrawReason')}
          onChange={(event) => (reason = event.target.value)}
        />
      ),
      okText: t('app.confirm'),
      cancelText: t('app.cancel'),
      onOk: async () => {
        try {
          const params = { path: { number, id: file.id } };
          await ask(client.POST('/api/clues/{number}/attachments/{id}/withdraw', { params, body: { reason } }));
        } catch (error) {
          void message.error(error instanceof Error ? error.message : t('app.failed'));
          throw error;
        }
        await queries.invalidateQueries({ queryKey: ['clue', number, 'attachments'] });
      },
    });
  };
  return (
    <li className="evidence-row">
      <div>
        <Typography.Text strong delete={file.state === 'withdrawn'} style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Typography.Text>{' '}
        <Typography.Text type="secondary" className="numbers">
          {sizeOf(file.size)} · {file.adderName ?? file.addedBy} · {minuteOf(file.addedAt)}
        </Typography.Text>
        {file.state === 'withdrawn' ? <Tag>{t('evidence.withdrawn', { reason: file.reason ?? '' })}</Tag> : null}
        <Typography.Paragraph type="secondary" className="checksum">
          {t('evidence.checksum')} {file.sha256}
        </Typography.Paragraph>
      </div>
      <Space wrap size="small">
        {previewable(file.mediaType) ? (
          <Button
            size="small"
            autoInsertSpace={false}
            onClick={show}
            aria-label={`${t('evidence.preview')} ${file.name}`}
          >
            {t('evidence.preview')}
          </Button>
        ) : null}
        <Button size="small" autoInsertSpace={false} href={path} aria-label={`${t('evidence.download')} ${file.name}`}>
          {t('evidence.download')}
        </Button>
        {mayAdd && file.state === 'kept' ? (
          <Button
            size="small"
            danger
            autoInsertSpace={false}
            onClick={withdraw}
            aria-label={`${t('evidence.withdraw')} ${file.name}`}
          >
            {t('evidence.withdraw')}
          </Button>
        ) : null}
      </Space>
    </li>
  );
};

export default function Evidence({ number, mayAdd }: { readonly number: string; readonly mayAdd: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [shown, setShown] = useState<Attachment | null>(null);
  const queryKey = ['clue', number, 'attachments'];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => ask(client.GET('/api/clues/{number}/attachments', { params: { path: { number } } })),
  });
  const path = `/api/clues/${encodeURIComponent(number)}/attachments`;
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active />;
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      {mayAdd ? <Upload path={path} done={() => queries.invalidateQueries({ queryKey })} /> : null}
      {data.items.length === 0 ? <Empty description={t('evidence.empty')} /> : null}
      <ul className="plain-list">
        {data.items.map((file) => (
          <Row
            key={file.id}
            number={number}
            file={file}
            path={`${path}/${file.id}`}
            mayAdd={mayAdd}
            show={() => setShown(file)}
          />
        ))}
      </ul>
      {data.links.length === 0 ? null : (
        <div>
          <Typography.Title level={3} style={{ fontSize: 14 }}>
            {t('evidence.links')}
          </Typography.Title>
          <ul>
            {data.links.map((link, index) => (
              <li key={index} style={{ overflowWrap: 'anywhere' }}>
                {link.name} · {link.mediaType} · <span className="checksum">{link.url}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown === null ? null : (
        <Suspense fallback={null}>
          <Preview file={shown} path={`${path}/${shown.id}`} close={() => setShown(null)} />
        </Suspense>
      )}
    </Space>
  );
}
