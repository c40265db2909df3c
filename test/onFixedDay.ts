const RUNNING = [
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const;

/** In the tests of a file it is noon of this day, in the time zone of the machine; timers run. */
export function onFixedDay(year: number, month: number, day: number): void {
  beforeAll(() => jest.useFakeTimers({ now: new Date(year, month - 1, day, 12), doNotFake: [...RUNNING] }));
  afterAll(() => jest.useRealTimers());
}
