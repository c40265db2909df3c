import { createRoot } from 'react-dom/client';
import { App } from './App';
import { CrashBoundary } from './CrashBoundary';

const root = document.getElementById('root');
if (!root) throw new Error('preview.html has no #root');
createRoot(root).render(
  <CrashBoundary>
    <App />
  </CrashBoundary>,
);
