/** Characters that neither HTML nor XML has a place for (XML 1.0, 2.2); Word opens no file that holds one. */
export const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
