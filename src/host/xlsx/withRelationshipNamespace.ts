/** The opening tag of a part's root with the prefix `r` declared: some producers declare it on each element that uses it. */
export const withRelationshipNamespace = (open: string): string =>
  open.includes('xmlns:r=')
    ? open
    : open.replace(
        /^<([\w:]+)/,
        '<$1 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      );
