import { HEADER_PAGES, type PageLayout } from '../../model/PageLayout';
import { escapeText } from '../../package/escapeXml';
import { child, flag, numeric, rewritten } from '../../package/xml';
import type { Section } from '../Section';

export const printOptions: Section = {
  name: 'printOptions',
  read([element], { page }) {
    page.centerHorizontally = flag(element?.attributes['horizontalCentered']);
    page.centerVertically = flag(element?.attributes['verticalCentered']);
    page.printGridlines = flag(element?.attributes['gridLines']);
    page.printHeadings = flag(element?.attributes['headings']);
  },
  write({ page }, [element]) {
    const attributes = {
      horizontalCentered: page.centerHorizontally || undefined,
      verticalCentered: page.centerVertically || undefined,
      headings: page.printHeadings || undefined,
      gridLines: page.printGridlines || undefined,
    };
    const plain = Object.values(attributes).every((value) => value === undefined);
    return plain && !element ? '' : rewritten(element, 'printOptions', attributes, '');
  },
};

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

export const pageMargins: Section = {
  name: 'pageMargins',
  read([element], { page }) {
    for (const name of MARGINS) page.margins[name] = numeric(element?.attributes[name]) ?? page.margins[name];
  },
  write({ page }, [element]) {
    const attributes = Object.fromEntries(MARGINS.map((name) => [name, page.margins[name]]));
    return rewritten(element, 'pageMargins', attributes, '');
  },
};

export const pageSetup: Section = {
  name: 'pageSetup',
  read([element], { page }) {
    const attributes = element?.attributes ?? {};
    const choice = <T extends string>(name: string, values: readonly T[], otherwise: T) =>
      values.find((value) => value === attributes[name]) ?? otherwise;
    page.orientation = choice('orientation', ['portrait', 'landscape', 'default'], 'default');
    page.paperSize = numeric(attributes['paperSize']) ?? 1;
    page.scale = numeric(attributes['scale']) ?? 100;
    if (page.fit)
      page.fit = {
        across: numeric(attributes['fitToWidth']) ?? 1,
        down: numeric(attributes['fitToHeight']) ?? 1,
      };
    page.blackAndWhite = flag(attributes['blackAndWhite']);
    page.draft = flag(attributes['draft']);
    page.firstPageNumber = flag(attributes['useFirstPageNumber'])
      ? numeric(attributes['firstPageNumber'])
      : undefined;
    page.pageOrder = choice('pageOrder', ['downThenOver', 'overThenDown'], 'downThenOver');
    page.cellComments = choice('cellComments', ['none', 'asDisplayed', 'atEnd'], 'none');
    page.errors = choice('errors', ['displayed', 'blank', 'dash', 'NA'], 'displayed');
  },
  write({ page }, [element]) {
    const attributes = pageSetupAttributes(page);
    const plain = Object.values(attributes).every((value) => value === undefined);
    return plain && !element ? '' : rewritten(element, 'pageSetup', attributes, '');
  },
};

const unless = <T>(value: T, standard: T) => (value === standard ? undefined : value);

const pageSetupAttributes = (page: PageLayout) => ({
  paperSize: unless(page.paperSize, 1),
  scale: page.fit ? undefined : unless(page.scale, 100),
  firstPageNumber: page.firstPageNumber,
  fitToWidth: page.fit ? unless(page.fit.across, 1) : undefined,
  fitToHeight: page.fit ? unless(page.fit.down, 1) : undefined,
  pageOrder: unless(page.pageOrder, 'downThenOver'),
  orientation: unless(page.orientation, 'default'),
  blackAndWhite: page.blackAndWhite || undefined,
  draft: page.draft || undefined,
  cellComments: unless(page.cellComments, 'none'),
  useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
  errors: unless(page.errors, 'displayed'),
});

export const headerFooter: Section = {
  name: 'headerFooter',
  read([element], { page }) {
    for (const kind of HEADER_PAGES) {
      page.headers[kind] = child(element, `${kind}Header`)?.text ?? '';
      page.footers[kind] = child(element, `${kind}Footer`)?.text ?? '';
    }
    page.differentOddEven = flag(element?.attributes['differentOddEven']);
    page.differentFirst = flag(element?.attributes['differentFirst']);
    page.scaleWithDocument = flag(element?.attributes['scaleWithDoc'], true);
    page.alignWithMargins = flag(element?.attributes['alignWithMargins'], true);
  },
  write({ page }, [element]) {
    const texts = HEADER_PAGES.flatMap((kind) => [
      text(`${kind}Header`, page.headers[kind]),
      text(`${kind}Footer`, page.footers[kind]),
    ]);
    const attributes = {
      differentOddEven: page.differentOddEven || undefined,
      differentFirst: page.differentFirst || undefined,
      scaleWithDoc: page.scaleWithDocument ? undefined : false,
      alignWithMargins: page.alignWithMargins ? undefined : false,
    };
    const plain = texts.join('') === '' && Object.values(attributes).every((value) => value === undefined);
    return plain && !element ? '' : rewritten(element, 'headerFooter', attributes, texts.join(''));
  },
};

const text = (name: string, content: string) =>
  content === '' ? '' : `<${name}>${escapeText(content)}</${name}>`;
