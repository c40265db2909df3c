import type { PlainDate } from '../calendar/PlainDate';

/** What a ward sets once; stored in the workbook, `--settings` on the command line. */
export interface Settings {
  /** ksttc: on the control of administrative procedures; plan: on the results of the plan; asPlan: as its name says. */
  readonly reportKind: 'asPlan' | ReportKind;
  /** The plan's name as the subject and the opening give it: "Kế hoạch cải cách hành chính năm 2026". */
  readonly planName: string;
  /** The document that the plan was issued with: "Quyết định số 57/QĐ-UBND ngày 20/01/2026 của …". */
  readonly decision: string;
  /** Cơ quan chủ quản, e.g. "UBND TỈNH QUẢNG NGÃI"; '' where the letterhead has none. */
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
  /** "CHỦ TỊCH", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH": each part stands on its own line. */
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
  /** Whether the report says what is expected of the year's targets. */
  readonly outlook: boolean;
}

export const REPORT_KINDS = ['ksttc', 'plan'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];
