import type { HostError } from '../host/protocol/HostError';
import { previewText } from './previewText.vi';

const { grid: text } = previewText;

const BY_CODE: Readonly<Record<string, string>> = {
  AccessDenied: text.isProtected,
  InvalidArgument: text.tooLong,
};

/** Why the workbook does not take what was typed. */
export const describeRefusal = ({ code }: HostError): string => BY_CODE[code] ?? text.notAllowed(code);
