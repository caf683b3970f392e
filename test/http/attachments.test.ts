// Evidence through the API: taken by content, sealed on the disk, seen by who sees the matter, withdrawn instead of deleted; and what a
// crash, a full disk or a forgotten person leaves of it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealInto } from '../../src/store/attachment-files.ts';
import { sweepAttachments, sweepShard } from '../../src/engine/sweep-attachments.ts';
import { CITY, CLERK, codeOf, H1, H2, openDesk, S, type Desk } from '../support/desk.ts';
import { bringTo, clueData, reported } from '../support/office.ts';
import { proposedCase } from '../support/papers.ts';
import { FORM_TYPE, formOf, PDF, PNG, pngOf, upload } from '../support/upload.ts';

let desk: Desk;
let number = '';
beforeAll(async () => {
  desk = await openDesk();
  number = await desk.office.report();
  await bringTo(desk.office, number, 'verifying');
});
afterAll(() => desk.close());

interface AttachmentJson {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly state: string;
  readonly addedBy: string;
  readonly reason: string | null;
  readonly known?: boolean;
}

const pathOf = (clue = number): string => `/api/clues/${clue}`;
const put = (name: string, bytes: Uint8Array, by: string | null = H1, headers = {}, clue = number) =>
  upload(desk.web, by, pathOf(clue), name, bytes, headers);
const added = async (name: string, bytes: Uint8Array, by = H1, clue = number): Promise<AttachmentJson> => {
  const answer = await put(name, bytes, by, {}, clue);
  if (answer.statusCode !== 201) throw new Error(`expected 201, got ${answer.statusCode}: ${answer.body}`);
  return answer.json();
};
const get = (by: string, id: string, clue = number) => desk.web.ask(by, 'GET', `${pathOf(clue)}/attachments/${id}`);
const list = async (by: string, clue = number): Promise<{ items: AttachmentJson[]; links: object[] }> =>
  (await desk.web.ask(by, 'GET', `${pathOf(clue)}/attachments`)).json();
const withdraw = (by: string, id: string, reason = '传错了') =>
  desk.web.ask(by, 'POST', `${pathOf()}/attachments/${id}/withdraw`, { reason });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const folder = (): string => desk.office.engine.attachments;
const filesOnDisk = async (): Promise<string[]> =>
  (await readdir(folder(), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const audits = async (action: string): Promise<{ actor: string; subject: string; detail: object }[]> =>
  (
    await desk.office.engine.pool.query<{ actor: string; subject: string; detail: object }>(
      'select actor, subject, detail from audit where action = $1 order by id',
      [action],
    )
  ).rows;

describe('a file', () => {
  test('is attached with its checksum, listed, and comes back as it was sent', async () => {
    const bytes = pngOf(200_000, 7);
    const file = await added('现场照片.png', bytes);
    expect(file).toMatchObject({
      name: '现场照片.png',
      mediaType: 'image/png',
      size: 200_000,
      sha256: sha256(bytes),
      addedBy: H1,
      state: 'kept',
      known: false,
    });
    expect((await list(H2)).items.map((one) => one.id)).toContain(file.id);
    const answer = await get(H2, file.id);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': '200000',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="document.png"; filename*=UTF-8''${encodeURIComponent('现场照片.png')}`,
    );
    expect(answer.headers['content-security-policy']).toContain('sandbox');
  });

  test('of exactly one piece, and of one byte more, comes back whole', async () => {
    for (const length of [65_536, 65_537, 131_072]) {
      const bytes = pngOf(length, 3);
      const file = await added(`${length}.png`, bytes);
      expect((await get(H1, file.id)).rawPayload.equals(bytes)).toBe(true);
    }
  });

  test('is written down when it is attached and when it is opened', async () => {
    const file = await added('a.pdf', PDF);
    await get(S, file.id);
    expect((await audits('attach')).at(-1)).toMatchObject({
      actor: H1,
      subject: number,
      detail: { id: Number(file.id), sha256: file.sha256 },
    });
    expect((await audits('download')).at(-1)).toMatchObject({
      actor: S,
      subject: number,
      detail: { attachment: Number(file.id), sha256: file.sha256 },
    });
  });

  test('is what its content says, not what its name says', async () => {
    const page = await put('photo.png', Buffer.from('<html><script>alert(1)</script></html>'));
    expect(codeOf(page)).toBe('415 unsupported_media_type');
    expect(page.json<{ detail: string }>().detail).toContain('jpg');
    const wrong = await put('contract.pdf', pngOf(500, 9));
    expect(codeOf(wrong)).toBe('422 invalid_input');
    expect(wrong.json()).toMatchObject({ errors: [{ path: '/file' }] });
    expect(codeOf(await put('noEnding', pngOf(500, 9)))).toBe('422 invalid_input');
    expect(codeOf(await put('empty.png', Buffer.alloc(0)))).toBe('415 unsupported_media_type');
  });

  test('has a name without folders or signs that turn it round', async () => {
    expect((await added('..\\..\\windows\\evil.png', pngOf(300, 1))).name).toBe('evil.png');
    expect((await added('ab\u202egnp.png', pngOf(300, 2))).name).toBe('abgnp.png');
    expect(codeOf(await put(`${'长'.repeat(201)}.png`, pngOf(300, 3)))).toBe('422 invalid_input');
  });

  test('that is too large is refused, said so or not, and nothing of it stays', async () => {
    const before = await filesOnDisk();
    const { maxBytes } = desk.office.engine.packages.attachments;
    expect(codeOf(await put('big.png', pngOf(maxBytes + 1)))).toBe('413 too_large');
    expect(codeOf(await put('huge.png', pngOf(maxBytes + 200_000)))).toBe('413 too_large');
    expect(await filesOnDisk()).toEqual(before);
  });

  test('of the largest size is taken', async () => {
    const { maxBytes } = desk.office.engine.packages.attachments;
    expect((await added('largest.png', pngOf(maxBytes))).size).toBe(maxBytes);
  });

  test('needs a form, and one file in it', async () => {
    const json = await desk.web.ask(H1, 'POST', `${pathOf()}/attachments`, { file: 'x' });
    expect(codeOf(json)).toBe('422 invalid_input');
    const none = await desk.web.ask(H1, 'POST', `${pathOf()}/attachments`, Buffer.from('------xiansuo-test--\r\n'), {
      'content-type': FORM_TYPE,
    });
    expect(codeOf(none)).toBe('422 invalid_input');
    const elsewhere = await desk.web.ask(H1, 'POST', `${pathOf()}/events`, formOf('a.png', PNG), {
      'content-type': FORM_TYPE,
    });
    expect(elsewhere.statusCode).toBe(415);
  });
});

describe('the same content', () => {
  test('on the same clue is known and kept once, also when two send it at once', async () => {
    const bytes = pngOf(70_000, 11);
    const answers = await Promise.all([put('one.png', bytes), put('two.png', bytes, H2), put('three.png', bytes, S)]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map((answer) => answer.json<AttachmentJson>().id)).size).toBe(1);
    expect((await list(H1)).items.filter((one) => one.sha256 === sha256(bytes))).toHaveLength(1);
    const { rows } = await desk.office.engine.pool.query<{ n: number }>('select count(*)::int as n from attachment');
    expect((await filesOnDisk()).length).toBe(rows[0]?.n);
  });

  test('on another clue is another file', async () => {
    const other = await desk.office.report();
    await bringTo(desk.office, other, 'verifying');
    const bytes = pngOf(400, 12);
    await added('a.png', bytes);
    expect((await added('a.png', bytes, H1, other)).known).toBe(false);
  });

  test('under the same Idempotency-Key is the same answer, other content under it is refused', async () => {
    const key = { 'idempotency-key': 'upload-1' };
    const first = await put('k.png', pngOf(900, 21), H1, key);
    const again = await put('k.png', pngOf(900, 21), H1, key);
    expect(again.json<AttachmentJson>().id).toBe(first.json<AttachmentJson>().id);
    expect(codeOf(await put('k.png', pngOf(900, 22), H1, key))).toBe('422 idempotency_mismatch');
  });
});

describe('who may', () => {
  test('somebody who does not see the clue finds nothing, before anything is read', async () => {
    const file = await added('scope.png', pngOf(400, 31));
    for (const stranger of ['handler-630104-1', 'supervisor-630104', CLERK]) {
      expect(codeOf(await put('x.png', PNG, stranger))).toBe('404 not_found');
      expect(codeOf(await get(stranger, file.id))).toBe('404 not_found');
      expect(codeOf(await withdraw(stranger, file.id))).toBe('404 not_found');
    }
    expect((await put('x.png', PNG, null)).statusCode).toBe(401);
  });

  test('a file is found under its own matter alone', async () => {
    const file = await added('own.png', pngOf(400, 32));
    const other = await desk.office.report();
    expect(codeOf(await get(S, file.id, other))).toBe('404 not_found');
    expect(codeOf(await get(S, 'x'))).toBe('404 not_found');
    expect(codeOf(await desk.web.ask(S, 'GET', `/api/cases/${number}/attachments`))).toBe('404 not_found');
  });

  test('who only runs the system adds none and is shown none', async () => {
    const file = await added('masked.png', pngOf(400, 33));
    for (const who of ['operator', 'admin']) {
      const seen = await desk.web.ask(who, 'GET', `${pathOf()}/attachments`);
      if (seen.statusCode === 200) expect(seen.json()).toEqual({ items: [], links: [], next: null });
      else expect(seen.statusCode).toBe(404);
      expect([403, 404]).toContain((await get(who, file.id)).statusCode);
      expect([403, 404]).toContain((await put('x.png', PNG, who)).statusCode);
    }
    expect(codeOf(await get('operator', file.id))).toBe('403 forbidden');
  });

  test('an auditor reads and adds nothing; supervisors above and a colleague without the clue', async () => {
    const file = await added('audit.png', pngOf(400, 34));
    expect((await get('auditor', file.id)).statusCode).toBe(200);
    expect(codeOf(await put('x.png', PNG, 'auditor'))).toBe('403 forbidden');
    expect((await put('city.png', pngOf(400, 35), CITY)).statusCode).toBe(201);
    expect((await get('handler-630102-3', file.id)).statusCode).toBe(200);
    expect(codeOf(await put('x.png', PNG, 'handler-630102-3'))).toBe('403 forbidden');
  });

  test('a department attaches to what was referred to it', async () => {
    const referred = await desk.office.report();
    await desk.office.send(S, referred, 'refer', { target: CLERK.replace('clerk-', ''), reason: '属住建部门职责' });
    expect((await put('dept.png', pngOf(400, 36), CLERK, {}, referred)).statusCode).toBe(201);
  });
});

describe('a withdrawal', () => {
  test('marks the file with its reason and keeps it for those who answer for it', async () => {
    const bytes = pngOf(600, 41);
    const file = await added('wrong.png', bytes);
    expect(codeOf(await withdraw(H2, file.id))).toBe('403 forbidden');
    expect((await withdraw(H1, file.id, '误传他人证件')).json()).toMatchObject({
      state: 'withdrawn',
      withdrawnBy: H1,
      reason: '误传他人证件',
    });
    expect(codeOf(await withdraw(H1, file.id))).toBe('409 conflict');
    expect(codeOf(await get(H1, file.id))).toBe('403 forbidden');
    expect((await get(S, file.id)).rawPayload.equals(bytes)).toBe(true);
    expect((await list(H2)).items.find((one) => one.id === file.id)?.state).toBe('withdrawn');
  });

  test('lets the same content be attached again', async () => {
    const file = await added('again.png', pngOf(600, 42));
    await withdraw(S, file.id);
    expect((await added('again.png', pngOf(600, 42))).id).not.toBe(file.id);
  });

  test('needs a reason', async () => {
    const file = await added('reason.png', pngOf(600, 43));
    expect(codeOf(await withdraw(H1, file.id, ''))).toBe('422 invalid_input');
  });

  test('is all that the application can do to a row', async () => {
    const { pool } = desk.office.engine;
    await expect(pool.query('delete from attachment')).rejects.toThrow('permission denied');
    await expect(pool.query(`update attachment set sha256 = 'x'`)).rejects.toThrow('permission denied');
  });
});

describe('what the source sent along', () => {
  test('is listed as links that nobody fetches, also when it came later', async () => {
    const link = (name: string) => ({
      name,
      mediaType: 'image/jpeg',
      size: 12,
      sha256: 'a'.repeat(64),
      url: `https://files.test/${name}`,
    });
    const data = clueData({ attachments: [link('first.jpg')] });
    await desk.office.push(reported(data));
    const clue = await desk.office.report();
    const { rows } = await desk.office.engine.pool.query<{ number: string }>(
      'select number from clue where external_id = $1',
      [data.externalId],
    );
    const linked = rows[0]?.number ?? '';
    await desk.office.push({
      type: 'clue.supplemented',
      timestamp: '2021-11-01T09:10:00+08:00',
      data: { externalId: data.externalId, note: '补充材料', attachments: [link('later.jpg')] },
    });
    await desk.office.report();
    expect((await list(S, linked)).links).toEqual([
      { ...link('first.jpg'), fetched: false },
      { ...link('later.jpg'), fetched: false },
    ]);
    expect((await list(S, clue)).links).toEqual([]);
    expect((await list('operator', linked)).links).toEqual([]);
  });
});

describe('a proceeding', () => {
  test('takes files like a clue, under its own collection', async () => {
    const matter = await proposedCase(desk);
    const path = `/api/cases/${matter.number}`;
    const answer = await upload(desk.web, H1, path, 'notice.pdf', PDF);
    expect(answer.statusCode).toBe(201);
    const { id } = answer.json<AttachmentJson>();
    const back = await desk.web.ask(S, 'GET', `${path}/attachments/${id}`);
    expect(back.rawPayload.equals(PDF)).toBe(true);
    expect(codeOf(await upload(desk.web, 'handler-630104-1', path, 'a.pdf', PDF))).toBe('404 not_found');
  });
});

describe('on the disk', () => {
  test('nothing of a file or its name can be read', async () => {
    const secret = '王小明身份证 630102198001011234';
    const bytes = Buffer.concat([PDF, Buffer.from(secret)]);
    await added('王小明-工资欠条.pdf', bytes);
    for (const path of await filesOnDisk()) {
      const found = await readFile(path);
      expect(found.includes(Buffer.from('630102198001011234'))).toBe(false);
      expect(found.includes(Buffer.from('%PDF'))).toBe(false);
      expect(path).not.toContain('王小明');
    }
    const { rows } = await desk.office.engine.pool.query<{ all: string }>(
      `select string_agg(to_jsonb(a)::text, ' ') as all from attachment a`,
    );
    expect(rows[0]?.all).not.toContain('王小明');
  });

  test('a person who is forgotten takes the files along', async () => {
    const clue = await desk.office.report();
    await bringTo(desk.office, clue, 'verifying');
    const file = await added('id.png', pngOf(500, 51), H1, clue);
    const { id } = await desk.office.clue(clue);
    await desk.office.engine.pool.query('update clue_secret set wrapped_key = null, sealed = null where clue_id = $1', [
      id,
    ]);
    expect(codeOf(await get(H1, file.id, clue))).toBe('409 conflict');
    const seen = (await list(H1, clue)).items.find((one) => one.id === file.id);
    expect(seen).toMatchObject({ sha256: file.sha256 });
    expect(seen?.name).not.toContain('id.png');
    expect(codeOf(await put('more.png', pngOf(500, 52), H1, {}, clue))).toBe('409 conflict');
  });

  test('a file that somebody changed, cut or lengthened is not given out', async () => {
    const file = await added('tampered.png', pngOf(200_000, 61));
    const { rows } = await desk.office.engine.pool.query<{ file: string }>(
      'select file from attachment where id = $1',
      [file.id],
    );
    const name = rows[0]?.file ?? '';
    const path = join(folder(), name.slice(0, 2), name);
    const whole = await readFile(path);
    const changed = Buffer.from(whole);
    changed[40] = (changed[40] ?? 0) ^ 1;
    await writeFile(path, changed);
    expect((await get(H1, file.id)).statusCode).toBe(500);
    await writeFile(path, whole.subarray(0, whole.length - 10));
    await expect(get(H1, file.id)).rejects.toThrow();
    const first = whole.subarray(0, 4 + whole.readUInt32BE());
    await writeFile(path, Buffer.concat([whole.subarray(first.length), first]));
    expect((await get(H1, file.id)).statusCode).toBe(500);
  });

  test('what a crash left is found and removed when it is old, and never what is kept or on its way', async () => {
    const kept = await filesOnDisk();
    const { engine } = desk.office;
    const now = Date.now();
    const place = async (sub: string, name: string, ageMs: number): Promise<string> => {
      await mkdir(join(folder(), sub), { recursive: true });
      const path = join(folder(), sub, name);
      await writeFile(path, 'left');
      await utimes(path, new Date(now - ageMs), new Date(now - ageMs));
      return path;
    };
    const broken = await place('incoming', 'broken', 2 * 3_600_000);
    const onItsWay = await place('incoming', 'young', 60_000);
    const name = `ff${randomBytes(15).toString('hex')}`;
    const orphan = await place('ff', name, 25 * 3_600_000);
    const young = await place('ff', `ff${randomBytes(15).toString('hex')}`, 3_600_000);
    await sweepAttachments(engine, now);
    await sweepShard(engine, 255, now);
    const left = await filesOnDisk();
    expect(left).not.toContain(broken);
    expect(left).not.toContain(orphan);
    expect(left).toEqual(expect.arrayContaining([...kept, onItsWay, young]));
  });

  test('a row whose file is gone raises an alarm', async () => {
    const { pool } = desk.office.engine;
    await pool.query(
      `insert into attachment (matter_id, file, media_type, size, sha256, sealed, added_by, added_at)
       select matter_id, 'ee' || repeat('0', 30), media_type, size, 'gone', sealed, added_by, added_at from attachment limit 1`,
    );
    await sweepShard(desk.office.engine, 0xee, Date.now());
    const { rows } = await pool.query(`select 1 from alarm where kind = 'attachment_missing' and subject like 'ee%'`);
    expect(rows).toHaveLength(1);
  });

  test('a full disk is said as what it is', async () => {
    const full = await open('/dev/full', 'w');
    const bytes = (async function* () {
      yield pngOf(100_000);
      await Promise.resolve();
    })();
    await expect(
      sealInto(full, bytes, { seal: (plain) => plain, maxBytes: 200_000, admit: () => Promise.resolve() }),
    ).rejects.toMatchObject({ code: 'no_room' });
    await full.close();
  });
});
