import type { PlainDate } from '../calendar/PlainDate';

/** What a ward sets once; stored in the workbook, `--settings` on the command line. */
export interface Settings {
  /** Cơ quan chủ quản, e.g. "UBND THỊ XÃ ĐỨC PHỔ". */
  readonly parentAgency: string;
  /** Cơ quan ban hành, e.g. "Ủy ban nhân dân phường Phổ Ninh". */
  readonly agency: string;
  /** Địa danh, e.g. "Phổ Ninh". */
  readonly place: string;
  /** Số of the report; '' leaves room to write it. */
  readonly number: string;
  /** Ký hiệu, e.g. "BC-UBND". */
  readonly symbol: string;
  /** Kính gửi; empty when the report is not addressed. */
  readonly addressees: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN"; '' when the signer signs in his own name. */
  readonly signerAuthority: string;
  /** "CHỦ TỊCH" */
  readonly signerTitle: string;
  readonly signerName: string;
  /** Nơi nhận, one a line, without the leading dash. */
  readonly recipients: readonly string[];
  /** decree09: windows from the 15th to the 14th (Nghị định 09/2019/NĐ-CP, điều 12); calendar: calendar months. */
  readonly periodCalendar: 'decree09' | 'calendar';
  /** First day of a newly formed unit (01/7/2025): cuts its first window short. */
  readonly unitSince: PlainDate | null;
  /** The year of the plan, where the user set it; null: as the workbook tells. */
  readonly planYear: number | null;
  /** Day of the last month of a period on which its report is due. */
  readonly reportDay: number;
  /** Days before a due date from which a task is "Sắp đến hạn". */
  readonly soonDays: number;
  /** Whether last year's result raises the assigned target: as the plan says, or always, or never. */
  readonly raiseTargets: 'asPlan' | 'always' | 'never';
  /**
   * How "phấn đấu tăng thêm 10%" of the annex is read: ×1.10; +10 percentage points; aim: last year's result is the
   * target, ×1.10 of it what is striven for.
   */
  readonly raiseBy: 'relative' | 'points' | 'aim';
  /** Squares for tasks and indicators in the tables of the report. */
  readonly charts: boolean;
}
