import { documentNumbers } from '../../../src/domain/review/documentNumbers';

describe('numbers written as Nghị định 30/2020 has them', () => {
  test.each<[string, readonly string[]]>([
    ['35/QĐ-UBND', ['35/QĐ-UBND']],
    ['05/KH-UBND', ['05/KH-UBND']],
    ['Số: 12/KH-UBND ngày 05/02/2025', ['12/KH-UBND']],
    ['Kế hoạch số 12/KH-UBND, ngày 5 tháng 2 năm 2025', ['12/KH-UBND']],
    ['469/VPUB-KSTTHC', ['469/VPUB-KSTTHC']],
    ['15/UBND-VP; 16/UBND-VP', ['15/UBND-VP', '16/UBND-VP']],
    ['12/2025/NQ-HĐND', ['12/2025/NQ-HĐND']],
    ['72/2025/QH15', ['72/2025/QH15']],
    ['1677/NQ-UBTVQH15', ['1677/NQ-UBTVQH15']],
    ['Nghị định số 118/2025/NĐ-CP ngày 09/6/2025', ['118/2025/NĐ-CP']],
    ['766/QĐ-TTg', ['766/QĐ-TTg']],
    ['07/TTr-UBND (kèm dự thảo)', ['07/TTr-UBND']],
    ['03/CTr-UBND', ['03/CTr-UBND']],
    ['02-KH/ĐU', ['02-KH/ĐU']],
    ['15-CV/VPTU ngày 10.3.2025', ['15-CV/VPTU']],
    ['35a/QĐ-UBND', ['35a/QĐ-UBND']],
    ['(35/QĐ-UBND).', ['35/QĐ-UBND']],
    ['- 12/KH-UBND\n- 18/BC-UBND', ['12/KH-UBND', '18/BC-UBND']],
    ['35/QĐ-UBND'.normalize('NFD'), ['35/QĐ-UBND']],
  ])('%s', (text, wellFormed) => expect(documentNumbers(text)).toEqual({ wellFormed, malformed: [] }));
});

describe('numbers that are not', () => {
  test.each<[string, readonly string[]]>([
    ['35', ['35']],
    ['12/3', ['12/3']],
    ['số 35', ['số 35']],
    ['Số 35 ngày 05/02/2025', ['Số 35']],
    ['35/QĐ', ['35/QĐ']],
    ['12/UBND', ['12/UBND']],
    ['35/qđ-ubnd', ['35/qđ-ubnd']],
    ['35 QĐ-UBND', ['35 QĐ-UBND']],
    ['35/ QĐ - UBND', ['35/ QĐ - UBND']],
    ['35/QĐ–UBND', ['35/QĐ–UBND']],
    ['QĐ 35', ['QĐ 35']],
    ['KH 12, ngày 05/02/2025', ['KH 12']],
    ['Công văn 15', ['Công văn 15']],
    ['12/KH-UBND; BC số 18', ['số 18']],
    ['số 12 ngày 05/02/2025, số 13', ['số 12', 'số 13']],
    ['BC 35/QĐ-UBND 12', []],
    ['Kế hoạch số 12/KH-UBND 03 trang', []],
    ['35 ngày 05/02/2025', ['35']],
    ['ngày 05/02/2025 35', ['35']],
  ])('%s', (text, malformed) => expect(documentNumbers(text).malformed).toEqual(malformed));
});

describe('what is no number of a document', () => {
  test.each([
    '',
    'Biên bản kiểm tra ngày 12/3/2025',
    '02 báo cáo',
    'Báo cáo 6 tháng đầu năm',
    'Báo cáo quý I/2025',
    'Kế hoạch năm 2025',
    'Kế hoạch 2025',
    '45/50 hồ sơ',
    '03 tin, bài trên Trang thông tin điện tử',
    'https://phoninh.quangngai.gov.vn/tin-tuc/2025/12/ban-hanh-ke-hoach-35',
    'Thông báo 3 trường hợp trễ hạn',
    'Tỷ lệ 95,5%',
    'Ký 2025-03-31',
    '2021 - 2025',
  ])('%j', (text) => expect(documentNumbers(text)).toEqual({ wellFormed: [], malformed: [] }));
});
