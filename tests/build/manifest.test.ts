import { describe, expect, it } from 'vitest';
import { pageScripts } from '@/lib/app/page-scripts';
import { version } from '@/package.json';
import { filesOf, outputs, readOutput } from './output';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

const linkedin = 'https://www.linkedin.com/';

const both = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  short_name: 'Four Pillars',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  version,
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  // `scripting` brings our scripts into LinkedIn's pages after consent, and the panel after a click; it opens no other site.
  permissions: ['storage', 'alarms', 'scripting'],
  optional_permissions: ['notifications'],
  host_permissions: ['https://www.linkedin.com/*'],
  incognito: 'not_allowed',
  options_ui: { page: 'dashboard.html', open_in_tab: true },
  content_security_policy: { extension_pages: contentSecurityPolicy },
};

/** The whole manifest: a permission, a page-reachable file or a wider host can only be added here, on purpose. */
describe('the built manifest', () => {
  it('is this, for Chrome and Edge', () => {
    expect(JSON.parse(readOutput('chrome-mv3', 'manifest.json'))).toEqual({
      ...both,
      permissions: [...both.permissions, 'sidePanel'],
      side_panel: { default_path: 'sidepanel.html' },
      action: { default_title: 'Four Pillars', default_popup: 'popup.html' },
      background: { type: 'module', service_worker: 'background.js' },
      externally_connectable: { ids: [] },
      minimum_chrome_version: '123',
    });
  });

  it('is this, for Firefox', () => {
    expect(JSON.parse(readOutput('firefox-mv3', 'manifest.json'))).toEqual({
      ...both,
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Four Pillars',
        default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
        open_at_install: false,
      },
      action: { default_title: 'Four Pillars', default_popup: 'popup.html' },
      background: { type: 'module', scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'four-pillars@four-pillars.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
});

describe.each(outputs)('%s runs nothing in any page by itself', (output) => {
  it('names no content script in its manifest', () => {
    expect(JSON.parse(readOutput(output, 'manifest.json'))).not.toHaveProperty('content_scripts');
  });

  it('has the files of the scripts that are registered after consent, which ask for no other site', () => {
    const files = pageScripts.flatMap(({ js }) => js);
    expect(files).toEqual(['reader.js', 'sales.js', 'sensor.js', 'chip.js']);
    expect(filesOf(output)).toEqual(expect.arrayContaining(files));
    const foreign = pageScripts.flatMap(({ matches }) => matches).filter((one) => !one.startsWith(linkedin));
    expect(foreign).toEqual([]);
  });
});
