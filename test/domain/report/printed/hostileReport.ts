import type { PrintedReport, PrintedTable } from '../../../../src/domain/report/printed/PrintedReport';

/** What somebody may type into a cell. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</td></tr></table>',
  '&lt;b&gt; &amp; &#x27;',
  ']]> <!-- -->',
  '=HYPERLINK("http://x")',
  'w:t</w:t></w:r>',
];

/** A report with a grouped table and an annex that holds one text in every kind of place. */
export function hostileReport(text: string): PrintedReport {
  const table: PrintedTable = {
    columns: [
      { title: 'STT', align: 'center', width: 30 },
      { title: 'Đơn vị', align: 'left', width: 200 },
      { title: 'Tổng số', group: 'Chủ trì', align: 'center', width: 50 },
      { title: 'Hoàn thành', group: 'Chủ trì', align: 'center', width: 50 },
    ],
    rows: [
      { kind: 'heading', cells: ['A', text, '', ''] },
      { kind: 'data', cells: ['1', text, '2', '3'] },
      { kind: 'total', cells: ['', 'Tổng cộng', '2', '3'] },
    ],
    notes: [text],
  };
  return {
    letterhead: { parentAgency: text, agency: ['PHƯỜNG A'], number: 'Số: 1/BC-UBND', placeAndDate: text },
    title: 'BÁO CÁO',
    subject: text,
    addressees: [text],
    body: [
      { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
      { kind: 'paragraph', text },
      { kind: 'room' },
      { kind: 'table', table },
    ],
    signature: { titles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], names: [text] },
    recipients: ['- Như trên;', '- Lưu: VT.'],
    annexes: [{ heading: 'Phụ lục I', title: 'KẾT QUẢ', lines: ['(Kèm theo)', text], table }],
  };
}
