import { isDateFormat } from '../calendar/excelSerial';
import type { TypedCell } from '../sheet/TypedCell';
import { readRate } from '../indicator/readRate';
import { compare, exactly, toNumber } from '../indicator/Fraction';
import { claimOfPercent, parseStatusWord, type StatusClaim } from './parseStatusWord';

/** A progress cell: how much is done, in percent where it says so. */
export interface ProgressReading {
  readonly claim: StatusClaim;
  readonly percent?: number;
}

/** 0.5 in a percent format, "50%", "100", "3/5", "Hoàn thành". A bare 1 may be 1 % or all: not understood. */
export function parseProgressCell(cell: TypedCell): ProgressReading {
  const { value, numberFormat } = cell;
  if (typeof value === 'boolean') return { claim: value ? 'completed' : 'notStarted' };
  if (typeof value === 'number' && isDateFormat(numberFormat)) return { claim: 'notUnderstood' };
  const word = typeof value === 'string' ? parseStatusWord(value) : 'notUnderstood';
  const reading = readRate(cell);
  if (reading.kind === 'rate' && reading.assumed !== 'approximate') {
    const isShare = compare(reading.percent, exactly(0)) >= 0 && compare(reading.percent, exactly(100)) <= 0;
    const percent = toNumber(reading.percent);
    if (isShare) return { claim: claimOfPercent(percent), percent };
  }
  if (reading.kind === 'counts' && reading.counts[1] > 0 && reading.counts[0] <= reading.counts[1]) {
    const percent = (reading.counts[0] / reading.counts[1]) * 100;
    return { claim: claimOfPercent(percent), percent };
  }
  return { claim: word };
}
