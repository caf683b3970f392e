// Files attached to clues and proceedings. Only the mark of a withdrawal changes a row; only src/store/attachments.ts writes them.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, instant } from './columns.ts';

export const AttachmentEntity = defineEntity({
  name: 'Attachment',
  indexes: [
    {
      name: 'attachment_content_unique',
      expression: `create unique index "attachment_content_unique" on "attachment" ("matter_id", "sha256") where withdrawn_at is null`,
    },
    { name: 'attachment_matter_index', properties: ['matterId', 'id'] },
  ],
  properties: {
    id: p.bigint('string').primary(),
    matterId: p.bigint('number'),
    /** Its name under DATA_DIR/attachments: hexadecimal, says nothing. */
    file: p.text().unique('attachment_file_unique'),
    /** As its content says. */
    mediaType: p.text(),
    size: p.integer(),
    /** Of the bytes before they were sealed, hexadecimal. */
    sha256: p.text(),
    /** The name that it came with and the key of its file, sealed with the matter's key. */
    sealed: bytes(),
    addedBy: p.text(),
    addedAt: instant(),
    withdrawnBy: p.text().nullable(),
    withdrawnAt: instant().nullable(),
    /** Sealed with the matter's key. */
    withdrawnReason: bytes().nullable(),
  },
});
