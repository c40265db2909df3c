import { makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../paneText.vi';
import { Notice } from './Notice';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Where the pane cannot work: outside Excel, or in an Excel without ExcelApi 1.13. */
export function HostNotice({ host }: { readonly host: 'outsideExcel' | 'tooOld' }) {
  const styles = useStyles();
  const text = paneText[host];
  return (
    <Notice title={text.title} body={text.body}>
      <ol className={styles.steps}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {'hint' in text && <p className={styles.hint}>{text.hint}</p>}
    </Notice>
  );
}
