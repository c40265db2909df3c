import { FluentProvider } from '@fluentui/react-components';
import type { HostState } from '../actions/hostState';
import type { PlainDate } from '../domain/calendar/PlainDate';
import { ErrorBoundary } from './components/ErrorBoundary';
import { HostNotice } from './components/HostNotice';
import { LoadingPage } from './components/Loading';
import { Pane } from './components/Pane';
import type { PaneActions } from './workbookActions';
import { darkTheme, lightTheme } from './theme';
import { useDarkTheme } from './useDarkTheme';

export interface AppProps {
  readonly host: HostState;
  /** undefined while they are being loaded. */
  readonly actions: PaneActions | undefined;
  readonly today: PlainDate;
}

export function App({ host, actions, today }: AppProps) {
  const isDark = useDarkTheme();
  return (
    <FluentProvider
      theme={isDark ? darkTheme : lightTheme}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <ErrorBoundary>
        {host !== 'ready' && <HostNotice host={host} />}
        {host === 'ready' && (actions ? <Pane actions={actions} today={today} /> : <LoadingPage />)}
      </ErrorBoundary>
    </FluentProvider>
  );
}
