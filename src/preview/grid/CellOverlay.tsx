import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { cellId } from './cellId';
import type { Place } from './Selection';

interface Props {
  readonly place: Place;
  readonly scroller: RefObject<HTMLDivElement>;
  readonly children: ReactNode;
}

/** Lies over the active cell, in frozen panes too, and goes along when the grid is scrolled. */
export function CellOverlay({ place, scroller, children }: Props) {
  const overlay = useRef<HTMLDivElement>(null);
  const { row, column } = place;

  useLayoutEffect(() => {
    if (overlay.current && scroller.current)
      placeOverCell(overlay.current, scroller.current, { row, column });
  });
  useEffect(() => {
    const box = scroller.current;
    const follow = () => {
      if (overlay.current && box) placeOverCell(overlay.current, box, { row, column });
    };
    box?.addEventListener('scroll', follow);
    window.addEventListener('resize', follow);
    return () => {
      box?.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [scroller, row, column]);

  return (
    <div ref={overlay} className="cell-overlay">
      {children}
    </div>
  );
}

/** Largest list or message and the arrow of a drop-down list, in pixels; with less room they go to the other side. */
const LIST = { width: 330, height: 180 };
const ARROW = 21;

function placeOverCell(overlay: HTMLElement, scroller: HTMLElement, { row, column }: Place): void {
  const cell = document.getElementById(cellId(row, column));
  if (!cell) {
    overlay.classList.add('covered');
    return;
  }
  const at = cell.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  const head = scroller.querySelector('thead');
  const isCovered =
    head?.contains(cell) !== true && at.top < (head?.getBoundingClientRect().bottom ?? box.top) - 1;
  const room = {
    right: box.left + scroller.clientWidth - at.left,
    below: box.top + scroller.clientHeight - at.top,
  };
  overlay.classList.toggle('covered', isCovered || room.right < 8 || room.below < 8);
  overlay.classList.toggle('upwards', room.below - at.height < LIST.height && at.top - box.top > LIST.height);
  overlay.classList.toggle('leftwards', room.right < LIST.width && at.right - box.left > LIST.width);
  overlay.classList.toggle('arrow-inside', room.right - at.width < ARROW);
  const { style } = overlay;
  style.left = `${at.left - box.left}px`;
  style.top = `${at.top - box.top}px`;
  style.width = `${at.width}px`;
  style.height = `${at.height}px`;
  style.setProperty('--room-right', `${Math.max(at.width, room.right)}px`);
  style.setProperty('--room-below', `${Math.max(at.height, room.below)}px`);
}
