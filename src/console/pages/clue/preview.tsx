// A file looked at without leaving the page: from memory, so that nothing of it is run here and nothing is framed from elsewhere.
import { Modal, Skeleton, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/failure.tsx';
import { blobOf, type Attachment } from './send-file.ts';

const SHOWN = /^(image\/(jpeg|png|webp)|application\/pdf|audio\/|video\/)/;

export const previewable = (mediaType: string): boolean => SHOWN.test(mediaType);

const fit = { maxWidth: '100%', maxHeight: '65vh', display: 'block', margin: '0 auto' } as const;

const Shown = ({ file, url }: { readonly file: Attachment; readonly url: string }) => {
  const { t } = useTranslation();
  if (file.mediaType.startsWith('image/')) return <img src={url} alt={file.name} style={fit} />;
  if (file.mediaType === 'application/pdf')
    return <iframe src={url} title={file.name} style={{ width: '100%', height: '65vh', border: 0 }} />;
  if (file.mediaType.startsWith('audio/')) return <audio src={url} controls aria-label={file.name} />;
  if (file.mediaType.startsWith('video/')) return <video src={url} controls aria-label={file.name} style={fit} />;
  return <Typography.Text>{t('evidence.noPreview')}</Typography.Text>;
};

interface Props {
  readonly file: Attachment;
  readonly path: string;
  readonly close: () => void;
}

export default function Preview({ file, path, close }: Props) {
  const { t } = useTranslation();
  const [url, setUrl] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    blobOf(path).then(
      (found) => {
        made = found;
        if (gone) URL.revokeObjectURL(found);
        else setUrl(found);
      },
      (error: unknown) => setFailure(error),
    );
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [path]);
  return (
    <Modal open title={file.name} onCancel={close} footer={null} width={900}>
      {failure === null ? null : <Failure error={failure} />}
      {url === null ? failure === null && <Skeleton active /> : <Shown file={file} url={url} />}
      <Typography.Paragraph type="secondary" className="checksum">
        {t('evidence.checksum')} {file.sha256}
      </Typography.Paragraph>
    </Modal>
  );
}
