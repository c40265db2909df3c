import { parseIsoDate } from '../domain/calendar/formatDate';
import type { PlainDate } from '../domain/calendar/PlainDate';
import { cliText } from './cli.vi';
import { NAMED_PERIODS, type Period } from '../domain/period/Period';
import { REPORT_KINDS, type ReportKind } from '../domain/settings/Settings';
import { CliError } from './CliError';

export function dateOption(name: string, written: string | undefined): PlainDate | undefined {
  if (written === undefined) return undefined;
  const date = parseIsoDate(written);
  if (!date) throw new CliError(2, cliText.wrongDate(name, written));
  return date;
}

export function periodOption(written: string | undefined): Period | undefined {
  if (written === undefined) return undefined;
  const kind = NAMED_PERIODS.find((period) => period === written);
  if (!kind) throw new CliError(2, cliText.wrongPeriod(written, NAMED_PERIODS));
  return { kind };
}

export function kindOption(written: string | undefined): ReportKind | undefined {
  if (written === undefined) return undefined;
  const kind = REPORT_KINDS.find((each) => each === written);
  if (!kind) throw new CliError(2, cliText.wrongKind(written, REPORT_KINDS));
  return kind;
}

export function yearOption(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^20\d\d$/.test(written)) throw new CliError(2, cliText.wrongYear(written));
  return Number(written);
}
