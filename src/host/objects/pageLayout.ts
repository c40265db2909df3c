import { printTarget, setPrintArea, setPrintTitles } from '../edit/printNames';
import type { Margins } from '../model/PageLayout';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import {
  choice,
  flagValue,
  given,
  isObject,
  numberValue,
  objectValue,
  type JsonObject,
} from '../protocol/args';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import {
  does,
  gets,
  opens,
  readWrite,
  type Method,
  type ObjectType,
  type Property,
} from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { areasArgument, areasRef, ownRangeArgument, rangeRef } from './rangeArgs';
import { PAPER_SIZES } from './paperSizes';

const POINTS_AN_INCH = 72;
/** Inches in a unit of Excel.PrintMarginUnit. */
const UNITS = { Points: 1 / POINTS_AN_INCH, Inches: 1, Centimeters: 1 / 2.54 } as const;

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

const toggle = (name: 'centerHorizontally' | 'centerVertically' | 'printGridlines'): Property<Sheet> =>
  readWrite(
    '1.9',
    ({ page }) => page[name],
    ({ page }, value) => {
      page[name] = flagValue(value, name);
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

function setMargins({ page }: Sheet, unit: Json, options: Json): void {
  const size = UNITS[choice(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
  const margins: JsonObject = objectValue(options, 'marginOptions', MARGINS);
  for (const name of MARGINS) {
    const value = margins[name];
    if (value !== undefined && value !== null)
      page.margins[name] = Math.round(numberValue(value, name, 0) * size * 1e8) / 1e8;
  }
}

/** getX and getXOrNullObject. */
const printRange = (name: string, kind: Parameters<typeof printTarget>[2]): Record<string, Method<Sheet>> => {
  const find: Method<Sheet> = gets('1.9', (sheet, _, { workbook }) => {
    const areas = printTarget(workbook, sheet, kind);
    const [first] = areas;
    if (!first) return null;
    return kind === 'area' ? areasRef(sheet, areas) : rangeRef(sheet, first);
  });
  return {
    [`${name}OrNullObject`]: find,
    [name]: gets('1.9', (sheet, args, session) => {
      const outcome = find.call(sheet, args, session);
      if (!('object' in outcome) || !outcome.object) throw itemNotFound('The range to print');
      return outcome.object;
    }),
  };
};

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
      ({ page }) => PAPER_SIZES[page.paperSize] ?? null,
      ({ page }, value) => {
        page.paperSize = PAPER_SIZES.indexOf(
          choice(
            value,
            PAPER_SIZES.filter((name) => name !== undefined),
            'paperSize',
          ),
        );
      },
    ),
    zoom: readWrite('1.9', readZoom, setZoom),
    centerHorizontally: toggle('centerHorizontally'),
    centerVertically: toggle('centerVertically'),
    printGridlines: toggle('printGridlines'),
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
      setPrintTitles(
        session.workbook,
        sheet,
        'rows',
        ownRangeArgument(args, 0, sheet, session, 'printTitleRows'),
      ),
    ),
    setPrintTitleColumns: does('1.9', (sheet, args, session) =>
      setPrintTitles(
        session.workbook,
        sheet,
        'columns',
        ownRangeArgument(args, 0, sheet, session, 'printTitleColumns'),
      ),
    ),
    setPrintMargins: does('1.9', (sheet, args) => {
      if (!isObject(given(args, 1))) throw invalidArgument('marginOptions must be an object.');
      setMargins(sheet, given(args, 0), given(args, 1));
    }),
    ...printRange('getPrintArea', 'area'),
    ...printRange('getPrintTitleRows', 'rows'),
    ...printRange('getPrintTitleColumns', 'columns'),
  },
};
