import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('preview.html has no #root');
createRoot(root).render(<App />);
