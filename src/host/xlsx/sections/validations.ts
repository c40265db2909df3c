import type { DataValidation } from '../../model/rules';
import { escapeText } from '../../package/escapeXml';
import type { XmlElement } from '../../package/parseXml';
import { child, childrenOf, flag, innerXml, xml } from '../../package/xml';
import { areaList, parseAreaList } from '../areaList';
import type { Section } from '../Section';

const KNOWN = new Set(
  'type operator showDropDown showErrorMessage errorTitle error errorStyle sqref'.split(' '),
);

export const validations: Section = {
  name: 'dataValidations',
  read([element], sheet) {
    sheet.validations = childrenOf(element, 'dataValidation').map(readValidation);
  },
  write(sheet, [element]) {
    const items = sheet.validations.map(writeValidation);
    return items.length === 0
      ? ''
      : xml('dataValidations', { ...element?.attributes, count: items.length }, items.join(''));
  },
};

function readValidation(element: XmlElement): DataValidation {
  const { attributes } = element;
  return {
    areas: parseAreaList(attributes['sqref']),
    type: attributes['type'] ?? 'none',
    operator: attributes['operator'] ?? 'between',
    formulas: formulasOf(element),
    // The attribute says the opposite of its name: it hides the arrow (ECMA-376 18.3.1.32).
    inCellDropDown: !flag(attributes['showDropDown']),
    error: {
      show: flag(attributes['showErrorMessage']),
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
      style: attributes['errorStyle'] ?? 'stop',
    },
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN.has(name))),
    element,
  };
}

/**
 * A list with commas in its items stands twice: for newer Excels (x12ac:list), and as a formula for those that do not know
 * it (mc:Fallback).
 */
function formulasOf(element: XmlElement): DataValidation['formulas'] {
  const fallback = child(child(element, 'mc:AlternateContent'), 'mc:Fallback');
  const text = (name: string) => (child(element, name) ?? child(fallback, name))?.text ?? '';
  return [text('formula1'), text('formula2')];
}

const writeValidation = (validation: DataValidation) =>
  xml(
    'dataValidation',
    {
      ...validation.attributes,
      type: validation.type === 'none' ? undefined : validation.type,
      errorStyle: validation.error.style === 'stop' ? undefined : validation.error.style,
      operator: validation.operator === 'between' ? undefined : validation.operator,
      showDropDown: validation.inCellDropDown ? undefined : true,
      showErrorMessage: validation.error.show || undefined,
      errorTitle: validation.error.title || undefined,
      error: validation.error.message || undefined,
      sqref: areaList(validation.areas),
    },
    contentOf(validation),
  );

/** Formulas that did not change stay as the file has them. */
function contentOf({ formulas: [first, second], element }: DataValidation): string {
  const [was, wasSecond] = element ? formulasOf(element) : [];
  if (element && was === first && wasSecond === second) return innerXml(element);
  return formula('formula1', first) + formula('formula2', second);
}

const formula = (name: string, text: string) => (text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`);
