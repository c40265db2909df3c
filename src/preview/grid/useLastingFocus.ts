import { useLayoutEffect, type MutableRefObject, type RefObject } from 'react';

/** The next sheet takes the focus over from the one before: what is typed then goes on into cells, as in Excel. */
export function useLastingFocus(
  hadFocus: MutableRefObject<boolean>,
  sheet: RefObject<HTMLElement>,
  input: RefObject<HTMLElement>,
): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (hadFocus.current) input.current?.focus({ preventScroll: true });
    return () => {
      hadFocus.current = element?.contains(document.activeElement) ?? false;
    };
  }, [hadFocus, sheet, input]);
}
