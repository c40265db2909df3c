import type { HostState } from '../../actions/hostState';
import { paneText } from '../taskpane.vi';
import { Notice } from './Notice';

/** Where the pane cannot work: outside Excel, or in an Excel without ExcelApi 1.13. */
export function HostNotice({ host }: { readonly host: Exclude<HostState, 'ready'> }) {
  const text = paneText[host];
  return (
    <Notice title={text.title} body={text.body}>
      <ol className="steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {'hint' in text && <p className="meta">{text.hint}</p>}
    </Notice>
  );
}
