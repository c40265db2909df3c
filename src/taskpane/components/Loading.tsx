import { Spinner } from '@fluentui/react-components';
import { paneText } from '../../domain/messages.vi';

export function Loading() {
  return <Spinner className="loading" size="small" labelPosition="below" label={paneText.loading} />;
}
