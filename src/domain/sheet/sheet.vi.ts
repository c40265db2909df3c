import type { Difference, DifferenceKind } from './Difference';
import { areaAddress, columnsAddress } from './cellAddress';

const differenceTexts: Readonly<Record<DifferenceKind, string>> = {
  cells: 'nội dung ô',
  looks: 'định dạng ô',
  merges: 'ô gộp',
  widths: 'độ rộng cột',
  rules: 'quy tắc tô màu',
  marks: 'dấu ghi nhớ của tiện ích',
  printArea: 'vùng in',
  tables: 'phạm vi của bảng Excel',
  filter: 'vùng lọc',
  fonts: 'phông chữ ô',
  sheetAdded: 'trang mới thêm chưa xóa',
  sheetGone: 'trang đã bị xóa',
  sheetRenamed: 'tên trang',
  settings: 'thiết lập của tiện ích',
  activeSheet: 'trang đang mở',
  selection: 'ô đang chọn',
};

/** "trang “Kế hoạch”: nội dung ô H5:P40, độ rộng cột H:P; trang đang mở" */
export function placesText(differences: readonly Difference[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { what, sheet, area } of differences) {
    const address = area && (what === 'widths' ? columnsAddress(area) : areaAddress(area));
    const text = differenceTexts[what] + (address === undefined ? '' : ` ${address}`);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), text]);
  }
  return [...bySheet]
    .map(([sheet, texts]) => `${sheet === '' ? '' : `trang “${sheet}”: `}${texts.join(', ')}`)
    .join('; ');
}
