import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: { '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    listStyleType: 'none',
    '&::-webkit-details-marker': { display: 'none' },
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    paddingBlock: tokens.spacingVerticalXXS,
    '&:hover': { color: tokens.colorNeutralForeground2BrandHover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: { flexShrink: 0 },
  content: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own <details className={styles.details}>: keyboard, screen reader and find-in-page come with it. */
export function Disclosure({ summary, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={styles.chevron} />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
