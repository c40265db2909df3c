import { useEffect, useRef } from 'react';

/**
 * The heading of a screen. When the user's last click made the screen change, the focus is lost with the button that had
 * it: the heading takes it. While the user works in the sheet the page has no focus, and nothing is taken.
 */
export function ScreenTitle({ children }: { readonly children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
