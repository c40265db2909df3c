import { correctColumns } from '../../../../src/domain/table/header/correctColumns';
import type { HeaderReading } from '../../../../src/domain/table/header/readHeader';
import type { Role } from '../../../../src/domain/table/Role';

const HEADERS = ['STT', 'Cột X', 'Cột Y'];

const reading = (...roles: Role[]): HeaderReading => ({
  kind: 'other',
  roles,
  confidence: 0.5,
  roleConfidence: [0.9, 0.6, 0.6],
  refusal: 'noContent',
  rivals: [undefined, undefined, undefined],
  ticks: roles.map(() => undefined),
});

const corrected = (before: HeaderReading, given: readonly Role[]): HeaderReading =>
  correctColumns(
    before,
    'KH',
    HEADERS,
    given.map((role, i) => ({ sheet: 'KH', header: HEADERS[i + 1] ?? '', role })),
  );

describe('the user names the second and third column', () => {
  test.each<[Role[], Partial<HeaderReading>]>([
    [['content', 'time'], { kind: 'plan', refusal: '', confidence: 0.9 }],
    [['content', 'due'], { kind: 'plan', refusal: '', confidence: 0.9 }],
    [['content', 'note'], { kind: 'other', refusal: 'noContent', confidence: 0.5 }],
    [['note', 'time'], { kind: 'other', refusal: 'noContent', confidence: 0.5 }],
    [['name', 'target'], { kind: 'indicator', refusal: '', confidence: 0.9 }],
    [['name', 'actual'], { kind: 'indicator', refusal: '', confidence: 0.9 }],
    [['name', 'note'], { kind: 'other', refusal: 'noContent', confidence: 0.5 }],
    [['note', 'target'], { kind: 'other', refusal: 'noContent', confidence: 0.5 }],
  ])('%j', (given, expected) => {
    expect(corrected(reading('no', 'other', 'other'), given)).toEqual({
      ...reading('no', ...given),
      ...expected,
      roleConfidence: [0.9, 1, 1],
    });
  });

  test('a surer reading stays as sure', () => {
    expect(corrected({ ...reading('no', 'other', 'time'), confidence: 0.95 }, ['content']).confidence).toBe(
      0.95,
    );
    expect(corrected({ ...reading('no', 'other', 'target'), confidence: 0.95 }, ['name']).confidence).toBe(
      0.95,
    );
  });

  test('a role is taken from the column that had it', () => {
    expect(corrected(reading('no', 'other', 'content'), ['content'])).toMatchObject({
      roles: ['no', 'content', 'other'],
      roleConfidence: [0.9, 1, 0.6],
    });
  });
});

test('without a word on these columns nothing changes', () => {
  const before = reading('no', 'content', 'time');
  expect(corrected(before, [])).toBe(before);
  expect(correctColumns(before, 'KH', HEADERS, [{ sheet: 'KH 2', header: 'Cột X', role: 'note' }])).toBe(
    before,
  );
});
