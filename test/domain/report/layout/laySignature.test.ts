import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { laySignature } from '../../../../src/domain/report/layout/laySignature';
import type { Signature } from '../../../../src/domain/report/Report';
import { cell, keptRow, row } from './laid';

const RECIPIENTS = cell(0, 3, 'Nơi nhận:', '12 bold italic');
const recipient = (text: string) => cell(0, 3, text, '11');
const signer = (text: string) => cell(3, 5, text, '13 bold center');

const ward: Signature = { authority: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: 'Võ Tấn Điệp' };
const LONG = `- ${'0'.repeat(80)};`;

describe('"Nơi nhận" level with the title of the signer, five rows for the seal, on one page', () => {
  test.each<[what: string, signature: Signature, recipients: string[], rows: LaidRow[]]>([
    [
      'few recipients',
      ward,
      ['- Như trên;', '- Lưu: VT.'],
      [
        keptRow(16.5, RECIPIENTS, signer('TM. ỦY BAN NHÂN DÂN')),
        keptRow(16.5, recipient('- Như trên;'), signer('CHỦ TỊCH')),
        keptRow(15, recipient('- Lưu: VT.')),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        row(16.5, signer('Võ Tấn Điệp')),
      ],
    ],
    [
      'who signs in his own name',
      { authority: '', titles: ['TRƯỞNG PHÒNG'], name: '' },
      [],
      [
        keptRow(16.5, RECIPIENTS, signer('TRƯỞNG PHÒNG')),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        row(15),
      ],
    ],
    [
      'a blank title leaves its row blank',
      { authority: 'TM. ỦY BAN NHÂN DÂN', titles: [''], name: 'A' },
      [],
      [
        keptRow(16.5, RECIPIENTS, signer('TM. ỦY BAN NHÂN DÂN')),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        row(16.5, signer('A')),
      ],
    ],
    [
      'recipients down below the name, a long one over lines',
      { authority: '', titles: ['CHỦ TỊCH'], name: 'A' },
      ['- 1;', '- 2;', '- 3;', '- 4;', '- 5;', '- 6;', LONG, '- Lưu: VT.'],
      [
        keptRow(16.5, RECIPIENTS, signer('CHỦ TỊCH')),
        keptRow(15, recipient('- 1;')),
        keptRow(15, recipient('- 2;')),
        keptRow(15, recipient('- 3;')),
        keptRow(15, recipient('- 4;')),
        keptRow(15, recipient('- 5;')),
        keptRow(16.5, recipient('- 6;'), signer('A')),
        keptRow(60, recipient(LONG)),
        row(15, recipient('- Lưu: VT.')),
      ],
    ],
    [
      'a long title makes its row higher',
      { authority: '', titles: ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'], name: 'A' },
      [],
      [
        keptRow(33, RECIPIENTS, signer('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH')),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        keptRow(15),
        row(16.5, signer('A')),
      ],
    ],
  ])('%s', (_, signature, recipients, rows) =>
    expect(laySignature(signature, recipients)).toEqual([keptRow(6), ...rows]),
  );
});
