import { HEADER_PAGES, ORIENTATIONS, type PageLayout } from '../../model/PageLayout';
import { escapeText } from '../../package/escapeXml';
import { child, flag, numeric, rewritten } from '../../package/xml';
import type { Section } from '../Section';

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
    page.orientation =
      ORIENTATIONS.find((orientation) => orientation === attributes['orientation']) ?? 'default';
    page.paperSize = numeric(attributes['paperSize']) ?? 1;
    page.scale = numeric(attributes['scale']) ?? 100;
    if (page.fit)
      page.fit = {
        across: numeric(attributes['fitToWidth']) ?? 1,
        down: numeric(attributes['fitToHeight']) ?? 1,
      };
    page.firstPageNumber = flag(attributes['useFirstPageNumber'])
      ? numeric(attributes['firstPageNumber'])
      : undefined;
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
  orientation: unless(page.orientation, 'default'),
  useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
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
  },
  write({ page }, [element]) {
    const texts = HEADER_PAGES.flatMap((kind) => [
      text(`${kind}Header`, page.headers[kind]),
      text(`${kind}Footer`, page.footers[kind]),
    ]);
    const attributes = {
      differentOddEven: page.differentOddEven || undefined,
      differentFirst: page.differentFirst || undefined,
    };
    const plain = texts.join('') === '' && Object.values(attributes).every((value) => value === undefined);
    return plain && !element ? '' : rewritten(element, 'headerFooter', attributes, texts.join(''));
  },
};

const text = (name: string, content: string) =>
  content === '' ? '' : `<${name}>${escapeText(content)}</${name}>`;
