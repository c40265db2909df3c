import type { Status } from './Judgement';

export const statusLabels: Readonly<Record<Status, string>> = {
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành quá hạn',
  behind: 'Chậm tiến độ',
  dueSoon: 'Sắp đến hạn',
  inProgress: 'Đang thực hiện',
  notStarted: 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  needsUpdate: 'Chưa cập nhật',
  noRecord: 'Không ghi nhận kết quả',
  needsDeadline: 'Chưa xác định hạn',
  onDemand: 'Khi phát sinh',
  notUnderstood: 'Cần kiểm tra',
};

/** Put before the label where colour may be missing (black-and-white print); all are in Times New Roman (WGL4). */
export const statusSymbols: Readonly<Record<Status, string>> = {
  done: '√',
  doneLate: '▼',
  behind: '▲',
  dueSoon: '►',
  inProgress: '→',
  notStarted: '○',
  ongoing: '●',
  needsUpdate: '…',
  noRecord: 'Ø',
  needsDeadline: '?',
  onDemand: '◊',
  notUnderstood: '‼',
};

/** Where a due date and its completion stand. Cells are "Sheet!G7". */
export interface DueTexts {
  /** Where the due date was typed; '' when it was read from the time phrase. */
  readonly dueCell: string;
  /** The completion column; '' when the sheet has none. */
  readonly completedOnCell: string;
  /** Where the completion dates were read; '' without any. */
  readonly datesCell: string;
  /** The completion cell holds a date after the as-of date. */
  readonly isAhead: boolean;
}

interface ComingTexts extends DueTexts {
  /** "Quý I (31/03/2025)" */
  readonly due: string;
  readonly days: number;
  readonly begunCell: string;
}

const at = (cell: string): string => (cell === '' ? '' : ` (ô ${cell})`);

const noCompletion = ({ completedOnCell, datesCell, isAhead }: DueTexts, periods = 1): string => {
  if (completedOnCell === '') return 'chưa ghi nhận hoàn thành';
  if (isAhead && datesCell === '') return `ô ${completedOnCell} ghi ngày sau ngày lấy số liệu`;
  const missing = `ô ${completedOnCell} chưa ghi ngày hoàn thành`;
  if (periods > 1) return `${missing} của các kỳ này`;
  return datesCell === '' ? missing : `${missing} của kỳ này`;
};

const daysLeft = ({ due, dueCell, days }: ComingTexts): string =>
  days === 0 ? `Hôm nay đến hạn ${due}${at(dueCell)}` : `Còn ${days} ngày đến hạn ${due}${at(dueCell)}`;

/** Of many missed periods the later ones are named without their days. */
const NAMED_WITH_DAYS = 3;

function blankTime(timeCell: string, dueCell: string): string {
  if (timeCell === '') return 'Bảng không có cột thời gian thực hiện nên chưa xác định được hạn.';
  return timeCell === dueCell
    ? `Ô ${dueCell} để trống, ghi ngày hạn để theo dõi.`
    : `Ô ${timeCell} để trống, ghi hạn ${dueCell ? `tại ô ${dueCell}` : 'cụ thể'} để theo dõi.`;
}

/** One sentence by status: the rule, the date, the cell. */
export const statusReasons = {
  behind: (texts: DueTexts & { late: readonly { due: string; days: number }[] }): string => {
    const late = texts.late
      .slice(0, NAMED_WITH_DAYS)
      .map(({ due, days }) => `${due}${at(texts.dueCell)} đã qua ${days} ngày`);
    const more = texts.late.slice(NAMED_WITH_DAYS).map(({ due }) => due);
    return `Hạn ${[...late, ...more].join(', ')}, ${noCompletion(texts, texts.late.length)}.`;
  },
  dueSoon: (texts: ComingTexts): string => `${daysLeft(texts)}, ${noCompletion(texts)}.`,
  inProgress: (texts: ComingTexts): string =>
    `${daysLeft(texts)}, đã ghi nhận thực hiện${at(texts.begunCell)}.`,
  notStarted: (texts: ComingTexts): string => `${daysLeft(texts)}, chưa ghi nhận thực hiện.`,
  done: ({
    on,
    due,
    periods,
    dueCell,
    datesCell,
  }: DueTexts & { on: string; due: string; periods: number }): string =>
    periods > 1
      ? `Đã hoàn thành đúng hạn cả ${periods} kỳ, kỳ cuối hoàn thành ngày ${on}${at(datesCell)}, hạn ${due}.`
      : `Hoàn thành ngày ${on}${at(datesCell)}, không sau hạn ${due}${at(dueCell)}.`,
  doneLate: ({
    late,
    dueCell,
    datesCell,
  }: DueTexts & { late: readonly { due: string; on: string; days: number }[] }): string =>
    `${late.map(({ due, on, days }) => `Hoàn thành ngày ${on}, sau hạn ${due} ${days} ngày`).join('; ')}${at([datesCell, dueCell].filter(Boolean).join(', '))}.`,
  doneByWord: ({
    word,
    wordCell,
    due,
    periods,
  }: {
    word: string;
    wordCell: string;
    due: string;
    periods: number;
  }): string =>
    `Ô ${wordCell} ghi “${word}” nhưng không có ngày hoàn thành, chưa đối chiếu được với hạn ${due}${periods > 1 ? ' và các kỳ trước' : ''}.`,
  doneWithoutDeadline: ({ on, cell }: { on: string; cell: string }): string =>
    `Đã ghi hoàn thành${on && ` ngày ${on}`}${at(cell)}; chưa xác định hạn nên không đánh giá đúng hạn hay quá hạn.`,
  ongoing: ({ timeCell, begunCell }: { timeCell: string; begunCell: string }): string =>
    `Việc thường xuyên${at(timeCell)}, đã ghi kết quả${at(begunCell)}.`,
  needsUpdate: ({ timeCell, wordCell }: { timeCell: string; wordCell: string }): string =>
    wordCell === ''
      ? `Việc thường xuyên${at(timeCell)} chưa ghi kết quả thực hiện, văn bản hoặc ngày hoàn thành.`
      : `Việc thường xuyên${at(timeCell)} mới ghi tình trạng${at(wordCell)}, chưa ghi kết quả thực hiện, văn bản hoặc ngày hoàn thành.`,
  onReportDay: (day: number): string => `Báo cáo định kỳ tính hạn ngày ${day} tháng cuối kỳ (Thiết lập).`,
  needsUpdateSince: (texts: { timeCell: string; begunCell: string; on: string; since: string }): string =>
    `Việc thường xuyên${at(texts.timeCell)} ghi nhận lần cuối ngày ${texts.on}${at(texts.begunCell)}, chưa cập nhật trong kỳ từ ngày ${texts.since}.`,
  noRecord: ({ timeCell, end }: { timeCell: string; end: string }): string =>
    `Đến hết ngày ${end} không ghi nhận kết quả thực hiện, văn bản hoặc ngày hoàn thành${at(timeCell)}.`,
  beforePlan: ({ due, issued }: { due: string; issued: string }): string =>
    `Kế hoạch ban hành ngày ${issued}, chưa đến thời gian thực hiện${due && `; hạn ${due}`}.`,
  dueBeforePlan: ({ due, issued }: { due: string; issued: string }): string =>
    `Hạn ${due} trước ngày ban hành kế hoạch ${issued}; kiểm tra lại thời hạn, hoặc ghi ngày vào cột Hạn hoàn thành.`,
  needsDeadline: ({
    timeCell,
    dueCell,
    timeText,
  }: {
    timeCell: string;
    dueCell: string;
    timeText: string;
  }): string =>
    timeText === ''
      ? blankTime(timeCell, dueCell)
      : `Thời gian “${timeText}”${at(timeCell)} theo văn bản khác, ghi ngày hạn ${dueCell ? `tại ô ${dueCell}` : 'cụ thể'} để theo dõi.`,
  onDemand: ({ timeCell }: { timeCell: string }): string =>
    `Chỉ thực hiện khi phát sinh${at(timeCell)}, không có hạn cố định.`,
  notUnderstood: ({ cell, written }: { cell: string; written: string }): string =>
    `Chưa hiểu ô ${cell} ghi “${written}”, cần ghi lại.`,
} as const;
