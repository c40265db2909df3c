import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { buildLetterhead } from '../../../src/domain/report/buildLetterhead';
import { buildRecipients } from '../../../src/domain/report/buildRecipients';
import { buildReport } from '../../../src/domain/report/buildReport';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { issuingAgency } from '../../../src/domain/settings/issuingAgency';
import type { Settings } from '../../../src/domain/settings/Settings';
import { sampleAnalysis, sampleTask } from './sampleAnalysis';

const settings: Settings = {
  ...defaultSettings({
    agency: 'UBND phường Đức Phổ',
    name: 'Kế hoạch cải cách hành chính năm 2025',
    decision: '',
  }),
  parentAgency: 'UBND tỉnh Quảng Ngãi',
  number: '5',
  addressees: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
  signerAuthority: 'TM. Ủy ban nhân dân',
  signerTitle: 'Chủ tịch',
  signerName: 'Nguyễn Văn A',
};
const report = (changes: Partial<Settings> = {}) =>
  buildReport(
    sampleAnalysis({ tasks: [sampleTask({ no: '1', status: 'done' })] }),
    { ...settings, ...changes },
    { kind: 'q1' },
  );

test('all that stands around the body', () => {
  const { body, annexes, ...page } = report();
  expect(page).toEqual({
    period: { kind: 'q1' },
    year: 2025,
    window: { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) },
    asOf: plainDate(2025, 4, 10),
    letterhead: {
      parentAgency: 'UBND TỈNH QUẢNG NGÃI',
      agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐỨC PHỔ'],
      number: 'Số: 05/BC-UBND',
      placeAndDate: 'Đức Phổ, ngày 10 tháng 4 năm 2025',
    },
    title: 'BÁO CÁO',
    subject: 'Kết quả thực hiện Kế hoạch cải cách hành chính năm 2025\n(quý I năm 2025)',
    addressees: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: 'Nguyễn Văn A' },
    recipients: ['- Như trên;', '- Lưu: VT, ………….'],
  });
  expect(annexes.map(({ table, ...texts }) => [table.id, texts])).toEqual([
    [
      'tasks',
      {
        numeral: '',
        heading: 'Phụ lục',
        title: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH',
        reference:
          '(Kèm theo Báo cáo số 05/BC-UBND ngày 10 tháng 4 năm 2025 của Ủy ban nhân dân phường Đức Phổ)',
      },
    ],
  ]);
  expect(body).not.toEqual([]);
});

describe('the closing sentence', () => {
  const SUBJECT = 'kết quả thực hiện Kế hoạch cải cách hành chính năm 2025 (quý I năm 2025)';

  test.each<[string, readonly string[], string]>([
    ['not addressed', [], `Trên đây là Báo cáo ${SUBJECT} của Ủy ban nhân dân phường Đức Phổ./.`],
    [
      'to several',
      ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'],
      `Trên đây là Báo cáo ${SUBJECT}, Ủy ban nhân dân phường Đức Phổ báo cáo Ủy ban nhân dân tỉnh, Sở Nội vụ theo dõi, chỉ đạo./.`,
    ],
  ])('%s', (_, addressees, text) =>
    expect(report({ addressees }).body.at(-1)).toEqual({ kind: 'paragraph', text }),
  );
});

test('a number that is not known yet is room in the annex too', () => {
  expect(report({ number: '' }).annexes[0]?.reference).toContain('Báo cáo số …/BC-UBND ngày');
  expect(report({ number: '' }).letterhead.number).toBe('Số:        /BC-UBND');
});

describe('the agency in capitals, “ỦY BAN NHÂN DÂN” at its beginning on a line of its own', () => {
  test.each<[string, readonly string[]]>([
    ['Ủy ban nhân dân xã A', ['ỦY BAN NHÂN DÂN', 'XÃ A']],
    ['UBND xã A', ['ỦY BAN NHÂN DÂN', 'XÃ A']],
    ['Văn phòng UBND xã A', ['VĂN PHÒNG ỦY BAN NHÂN DÂN XÃ A']],
    ['Ủy ban nhân dân', ['ỦY BAN NHÂN DÂN']],
    ['Phòng Văn hóa – Xã hội', ['PHÒNG VĂN HÓA – XÃ HỘI']],
    ['', ['…………']],
  ])('%j', (agency, lines) =>
    expect(buildLetterhead({ ...settings, agency }, plainDate(2025, 4, 10)).agency).toStrictEqual(lines),
  );
});

describe('recipients, however they are punctuated and ordered', () => {
  const linesOf = (addressees: readonly string[], recipients: readonly string[]) =>
    buildRecipients({ ...settings, addressees, recipients });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['none', [], [], ['- Lưu: VT, ………….']],
    ['none, to somebody', ['UBND tỉnh'], [], ['- Như trên;', '- Lưu: VT, ………….']],
    ['dashes and marks', [], ['– - Đảng ủy. ; ', '-Lưu: VT;.'], ['- Đảng ủy;', '- Lưu: VT, ………….']],
    ['blanks', [], ['', ' - ;', 'Đảng ủy'], ['- Đảng ủy;', '- Lưu: VT, ………….']],
    ['“as above” typed too', ['UBND tỉnh'], ['NHƯ TRÊN;'], ['- Như trên;', '- Lưu: VT, ………….']],
    [
      'archives last',
      [],
      ['Lưu', 'Lưu: VT, VP', 'Đảng ủy', 'Ban lưu trữ', 'Lưu trữ'],
      ['- Đảng ủy;', '- Ban lưu trữ;', '- Lưu;', '- Lưu: VT, VP;', '- Lưu trữ.'],
    ],
    ['a word that only begins so', [], ['Lưuvăn'], ['- Lưuvăn;', '- Lưu: VT, ………….']],
  ])('%s', (_, addressees, recipients, lines) => expect(linesOf(addressees, recipients)).toEqual(lines));
});

describe('the agency behind a decision', () => {
  test.each([
    ['Chủ tịch UBND phường Phổ Ninh', 'Ủy ban nhân dân phường Phổ Ninh'],
    ['Phó Chủ tịch UBND xã A', 'Ủy ban nhân dân xã A'],
    ['CHỦ TỊCH  ủy ban nhân dân xã A', 'Ủy ban nhân dân xã A'],
    ['UBND xã A', 'Ủy ban nhân dân xã A'],
    ['văn phòng Chủ tịch nước', 'Văn phòng Chủ tịch nước'],
    ['HĐND-UBNDX', 'HĐND-UBNDX'],
  ])('%s: %s', (issuer, agency) =>
    expect(issuingAgency({ ...plan2025, decision: { ...plan2025.decision, issuer } })).toBe(agency),
  );
});
