import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { FONT_NAME, paper, sizes, textMargins, type Orientation } from '../domain/report/layout/pageStyle';
import type { PrintedReport } from '../domain/report/printed/PrintedReport';
import { twips } from './paragraphs';
import { annex, body, end, letterhead, title } from './reportParts';

/** The report as a Word document under Nghị định 30/2020/NĐ-CP: its text upright, each annex across with its own page numbers. */
export async function reportDocx(report: PrintedReport): Promise<Uint8Array<ArrayBuffer>> {
  const { title: name, subject, annexes } = report;
  const text = [letterhead(report), ...title(report), ...body(report.body), end(report)];
  const file = new Document({
    title: `${name}: ${subject}`,
    creator: report.letterhead.agency.join(' '),
    styles: {
      default: {
        document: {
          run: { font: FONT_NAME, size: sizes.body * 2, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
        },
      },
    },
    sections: [section(text, 'portrait'), ...annexes.map((each) => section(annex(each), 'landscape'))],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function section(children: ISectionOptions['children'], orientation: Orientation): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(paper.short),
          height: twips(paper.long),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(textMargins.top),
          bottom: twips(textMargins.bottom),
          left: twips(textMargins.left),
          right: twips(textMargins.right),
          header: twips(textMargins.header),
          footer: twips(textMargins.footer),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
}

/** Centred in the top margin, upright, on every page but the first (Phụ lục I, mục I). */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber * 2 })],
      }),
    ],
  });
