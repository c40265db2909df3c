import { UNPRINTABLE } from '../domain/text/unprintable';
import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  Paragraph,
  TabStopType,
  TextRun,
  type IRunOptions,
} from 'docx';

/** Twips are twentieths of a point, font sizes half points. */
export const twips = (points: number): number => Math.round(points * 20);

export interface TextStyle {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepWithNext?: boolean;
  /** Level in Word's navigation pane, from 0. */
  readonly outlineLevel?: number;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** One paragraph; lines of the text stay lines. */
export function paragraph(text: string, style: TextStyle): Paragraph {
  const { size, align, bold = false, italic = false, firstLine, before = 0, after = 0 } = style;
  const run: IRunOptions = { size: size * 2, bold, italics: italic };
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { before: twips(before), after: twips(after) },
    ...(style.keepWithNext ? { keepNext: true } : {}),
    // The mark at its end: a blank paragraph is as high as that.
    run: { size: size * 2 },
    ...(firstLine === undefined ? {} : { indent: { firstLine: twips(firstLine) } }),
    ...(style.outlineLevel === undefined ? {} : { outlineLevel: style.outlineLevel }),
    children: text
      .replace(UNPRINTABLE, '')
      .split('\n')
      .map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) })),
  });
}

/** A line `length` points long in the middle of `room`: the border under a paragraph that is hardly there. */
export function rule(length: number, room: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: twips(2), lineRule: 'exact', after: twips(3) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    keepNext: true,
    children: [],
  });
}

/** Dots over the width of the text, for the clerk to write on. */
export function room(size: number, width: number, after: number): Paragraph {
  return new Paragraph({
    spacing: { after: twips(after) },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT }],
    children: [new TextRun({ text: '\t', size: size * 2 })],
  });
}
