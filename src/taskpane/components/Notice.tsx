import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    maxWidth: '480px',
    marginInline: 'auto',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly body: string;
  readonly role?: 'alert';
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A page with one thing to say, and what to do next. */
export function Notice({ title, body, role, actions, children }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page} role={role}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.body}>{body}</p>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </main>
  );
}
