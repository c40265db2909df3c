/** By the first letters of a symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const KINDS: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  GM: 'Giấy mời',
};

/** Letters have no kind in their symbol, only who sends them: "48/UBND-VP". */
const SENDER = /^(?:UBND|HĐND|VP|VPUB|VHXH|KT|TTPVHCC)/u;

/** "118/BC-UBND" -> "Báo cáo số 118/BC-UBND", "48/UBND-VP" -> "Công văn số 48/UBND-VP"; what is not a bare number stays. */
export function documentName(written: string): string {
  const [, number, symbol = '', rest = ''] =
    /^(?:số\s*:?\s*)?(\d+[a-zđ]?(?:\/20\d\d)?\/([\p{L}\d&]+)(?:-[\p{L}\d&-]+)*)(?= |$)(.*)$/iu.exec(
      written,
    ) ?? [];
  if (number === undefined) return written;
  const kind = KINDS[symbol] ?? (SENDER.test(symbol) ? 'Công văn' : 'Văn bản');
  return `${kind} số ${number}${rest}`;
}
