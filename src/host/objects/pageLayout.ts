import { areasToPrint, setPrintArea, setPrintTitleRows } from '../edit/printNames';
import type { Margins } from '../model/PageLayout';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { choice, numberValue, objectValue } from '../protocol/args';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { does, gets, opens, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref, type Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { areasArgument, areasRef, ownRangeArgument } from './rangeArgs';

/** Excel.PaperType by the number that files use, which begins at 1 (ECMA-376 18.3.1.63). */
const PAPER_SIZES = (
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro ' +
  'Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet ' +
  'Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 ' +
  'EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman ' +
  'FanfoldLegalGerman'
).split(' ');

const POINTS_AN_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Office.js gives margins in points, files in inches; no rounding error may show. */
const inches = (points: number) => Math.round((points / POINTS_AN_INCH) * 1e8) / 1e8;
const margin = (name: keyof Margins): Property<Sheet> =>
  readWrite(
    '1.9',
    ({ page }) => Math.round(page.margins[name] * POINTS_AN_INCH * 1e6) / 1e6,
    ({ page }, value) => {
      page.margins[name] = inches(numberValue(value, `${name}Margin`, 0, 49 * POINTS_AN_INCH));
    },
  );

function readZoom({ page: { fit, scale } }: Sheet): Json {
  if (!fit) return { scale };
  return {
    ...(fit.across > 0 ? { horizontalFitToPages: fit.across } : {}),
    ...(fit.down > 0 ? { verticalFitToPages: fit.down } : {}),
  };
}

function setZoom({ page }: Sheet, value: Json): void {
  const {
    scale,
    horizontalFitToPages: across,
    verticalFitToPages: down,
  } = objectValue(value, 'zoom', ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  const fitted = (across ?? null) !== null || (down ?? null) !== null;
  if (fitted === ((scale ?? null) !== null))
    throw invalidArgument('zoom takes either a scale or a number of pages.');
  if (fitted) page.fit = { across: pages(across), down: pages(down) };
  else {
    page.fit = undefined;
    page.scale = numberValue(scale ?? null, 'scale', 10, 400);
  }
}

const pages = (value: Json | undefined) =>
  value === undefined || value === null ? 0 : numberValue(value, 'pages', 1, 32_767);

function printArea(sheet: Sheet, _: unknown, { workbook }: Session): Ref | null {
  const areas = areasToPrint(workbook, sheet);
  return areas.length === 0 ? null : areasRef(sheet, areas);
}

export const pageLayout: ObjectType<Sheet> = {
  since: '1.9',
  properties: {
    orientation: readWrite(
      '1.9',
      ({ page }) => (page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      ({ page }, value) => {
        page.orientation =
          choice(value, ['Portrait', 'Landscape'], 'orientation') === 'Landscape' ? 'landscape' : 'portrait';
      },
    ),
    paperSize: readWrite(
      '1.9',
      ({ page }) => PAPER_SIZES[page.paperSize - 1] ?? null,
      ({ page }, value) => {
        page.paperSize = PAPER_SIZES.indexOf(choice(value, PAPER_SIZES, 'paperSize')) + 1;
      },
    ),
    zoom: readWrite('1.9', readZoom, setZoom),
    firstPageNumber: readWrite(
      '1.9',
      ({ page }) => page.firstPageNumber ?? '',
      ({ page }, value) => {
        page.firstPageNumber =
          value === '' ? undefined : numberValue(value, 'firstPageNumber', -32_765, 32_767);
      },
    ),
    ...Object.fromEntries(MARGINS.map((name) => [`${name}Margin`, margin(name)])),
  },
  navigation: { headersFooters: opens('1.9', (sheet) => ref('HeaderFooterGroup', sheet)) },
  methods: {
    setPrintArea: does('1.9', (sheet, args, session) =>
      setPrintArea(session.workbook, sheet, areasArgument(args, 0, sheet, session, 'printArea')),
    ),
    setPrintTitleRows: does('1.9', (sheet, args, session) =>
      setPrintTitleRows(session.workbook, sheet, ownRangeArgument(args, 0, sheet, session, 'printTitleRows')),
    ),
    getPrintAreaOrNullObject: gets('1.9', printArea),
    getPrintArea: gets('1.9', (sheet, _, session) => {
      const area = printArea(sheet, _, session);
      if (!area) throw itemNotFound('The range to print');
      return area;
    }),
  },
};
