const MILLISECONDS_A_DAY = 86_400_000;

/** Serial 25,569 is 1 January 1970. The 29 February 1900 that Excel believes in has serial 60. */
const EPOCH_SERIAL = 25_569;

/** Days between serial 0 of the 1900 and of the 1904 system. */
export const DAYS_1904 = 1_462;

/** The moment of a serial number (1900 system), to be read with the UTC getters. */
export function fromSerial(serial: number): Date {
  const whole = serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((whole - EPOCH_SERIAL) * MILLISECONDS_A_DAY));
}

/** The serial number of a day; months and days may run over, as in DATE(2025,13,1). */
export function toSerial(year: number, month: number, day: number): number {
  const serial = Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + EPOCH_SERIAL;
  return serial < 61 ? serial - 1 : serial;
}

export const isDay = (year: number, month: number, day: number) =>
  year >= 1900 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
