import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { requireRoot } from '@/components/require-root';
import { send } from '@/lib/messaging/send';
import { createConsentStore } from '@/lib/state/consent-store';
import { readPublished } from '@/lib/state/published-state';
import { App } from './App';

const requestAccess = (): Promise<boolean> => browser.permissions.request({ origins: ['https://www.linkedin.com/*'] });

const store = createConsentStore({ send, requestAccess, readPublished });
createRoot(requireRoot(document, 'page_welcome')).render(<App store={store} />);
void store.getState().open();
