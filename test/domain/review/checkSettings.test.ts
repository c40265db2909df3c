import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import type { Plan } from '../../../src/domain/plan/Plan';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { checkSettings } from '../../../src/domain/review/checkSettings';
import type { Settings } from '../../../src/domain/settings/Settings';
import { sampleAnalysis } from '../report/sampleAnalysis';

const JUNE = plainDate(2025, 6, 30);
const JULY = plainDate(2025, 7, 1);
const OURS: Partial<Settings> = {
  planName: 'Kế hoạch cải cách hành chính năm 2025',
  signerTitle: 'CHỦ TỊCH',
  parentAgency: 'UBND TỈNH QUẢNG NGÃI',
  agency: 'UBND phường Đức Phổ',
  place: 'Đức Phổ',
  addressees: ['Ủy ban nhân dân tỉnh'],
  signerName: 'Nguyễn Văn A',
  recipients: ['Như trên', 'Lưu: VT'],
};
const check = (asOf: PlainDate, changes: Partial<Settings>, plan: Plan | undefined = plan2025) =>
  checkSettings(sampleAnalysis({ asOf, plan }), { ...defaultSettings(), ...OURS, ...changes });
const blank = (field: string) => ({
  ...{ cell: '', written: '', details: { field } },
  ...{ code: 'settingBlank', severity: 'warning' },
});
const old = (field: string, written: string) => ({
  ...{ cell: '', written, details: { field } },
  ...{ code: 'settingBeforeReform', severity: 'error' },
});

describe('settings of a report', () => {
  test.each<[string, PlainDate, Partial<Settings>, readonly object[]]>([
    ['all are there', JULY, {}, []],
    [
      'those without which none can be signed',
      JULY,
      { agency: '', place: ' ', signerName: '' },
      [blank('agency'), blank('place'), blank('signerName')],
    ],
    ['those that may be left out', JULY, { parentAgency: '', addressees: [], recipients: [] }, []],
    ['the agency of the plan, until 30/6', JUNE, { agency: 'UBND phường Phổ Ninh' }, []],
    [
      'the agency of the plan, from 01/7',
      JULY,
      { agency: 'UBND phường Phổ Ninh' },
      [old('agency', 'Ủy ban nhân dân phường Phổ Ninh')],
    ],
    [
      'the level that has ended',
      JULY,
      { addressees: ['UBND tỉnh', 'UBND huyện Ba Tơ'] },
      [old('addressees', 'UBND tỉnh; UBND huyện Ba Tơ')],
    ],
    ['the level that has ended, before it did', JUNE, { addressees: ['UBND huyện Ba Tơ'] }, []],
  ])('%s', (_, asOf, changes, items) => expect(check(asOf, changes)).toStrictEqual(items));

  test('a plan decided after the reform gave nothing that is overtaken', () => {
    const decision = { ...plan2025.decision, date: JULY };
    expect(check(JULY, { agency: 'UBND phường Phổ Ninh' }, { ...plan2025, decision })).toStrictEqual([]);
  });

  test('nor did no plan', () =>
    expect(
      checkSettings(sampleAnalysis({ asOf: JULY, plan: undefined }), {
        ...defaultSettings(),
        ...OURS,
      }),
    ).toStrictEqual([]));
});
