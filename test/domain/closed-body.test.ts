// What of a delivery's body is shown to those who run the system, and what a correction puts back.
import { describe, expect, test } from '@jest/globals';
import { closeBody, KEPT, reopenBody } from '../../src/domain/closed-body.ts';

const CAME = {
  type: 'clue.reported',
  data: {
    region: '999999',
    employer: { name: '高原建设', phone: '13900001234' },
    reporter: { name: '王小明', idNumber: '630102198001011234', phone: null },
    description: '拖欠三个月工资',
    phone: '13900001234',
    witness: { name: '李四' },
    attachments: [{ name: '王小明身份证.jpg', mediaType: 'image/jpeg', size: 3, url: 'https://a.invalid/x' }],
  },
};

describe('a body with people closed', () => {
  test('shows what can be corrected and hides who and what was said, wherever it stands', () => {
    expect(closeBody(CAME)).toEqual({
      type: 'clue.reported',
      data: {
        region: '999999',
        employer: { name: '高原建设', phone: KEPT },
        reporter: { name: KEPT, idNumber: KEPT, phone: null },
        description: KEPT,
        phone: KEPT,
        witness: KEPT,
        attachments: [{ name: KEPT, mediaType: 'image/jpeg', size: 3, url: KEPT }],
      },
    });
  });

  test('hides a person that stands in the place of an object or a code', () => {
    expect(closeBody({ data: { employer: '王小明', region: { name: '王小明' } } })).toEqual({
      data: { employer: KEPT, region: KEPT },
    });
    expect(closeBody('王小明 13900001234')).toBe(KEPT);
  });
});

describe('a correction', () => {
  test('left as it was shown gives back what came', () => {
    expect(reopenBody(closeBody(CAME), CAME)).toEqual({ body: CAME, problems: [] });
  });

  test('changes only what was typed', () => {
    const shown = closeBody(CAME) as typeof CAME;
    const { body, problems } = reopenBody({ ...shown, data: { ...shown.data, region: '630102' } }, CAME);
    expect(problems).toEqual([]);
    expect(body).toEqual({ ...CAME, data: { ...CAME.data, region: '630102' } });
  });

  test('cannot move what was closed to another place', () => {
    const { problems } = reopenBody({ data: { region: KEPT, note: KEPT, attachments: [{}, { name: KEPT }] } }, CAME);
    expect(problems.map((problem) => problem.path)).toEqual(['/data/note', '/data/attachments/1/name']);
  });
});
