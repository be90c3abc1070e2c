import { type Html, html, on, raw } from '@/tests/practice/html';
import { createSay } from '@/tests/practice/labels';
import { s, type View } from '@/tests/practice/view';

const REACTIONS = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'] as const;

/** Labels that the page's script writes by itself; `{N}` and `{S}` are filled in there (`client/words.js`). */
const CLIENT_WORDS = [
  'failed',
  'reactToComment',
  'unreactComment',
  'endorse',
  'endorsed',
  'inviteSent',
  'withdrawn',
  'repostDone',
  'postDone',
  'postUpdated',
  'articlePublished',
  'notificationsOne',
  'dismiss',
] as const;

export function head(view: View, title: string, script: 'app' | 'sales' = 'app'): Html {
  const { preferences } = view;
  return html`${raw('<!DOCTYPE html>')}<html lang="${preferences.htmlLang ?? preferences.locale}"${preferences.locale === 'ar' ? html` dir="rtl"` : ''}><head><meta charset="utf-8"><title>${title} | Practice</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/practice/style.css">
    <script type="application/json" id="rehydrate-data">${raw(JSON.stringify(bootFacts(view)).replaceAll('<', '\\u003c'))}</script>
    <script type="module" src="/practice/client/${script}.js"></script></head>`;
}

/** What the page's script needs before it can work. */
function bootFacts(view: View): unknown {
  const { preferences, world } = view;
  const say = createSay(preferences.locale);
  const none = say('reactionState', '', say('noReaction'));
  return {
    app: view.app,
    build: preferences.build,
    invite: preferences.invite,
    editors: preferences.editors,
    home: `/${preferences.path}/`,
    self: { fsdId: world.self.fsdId, slug: world.self.slug },
    slot: s('slot'),
    classes: {
      toast: s('toast'),
      menu: s('menu'),
      open: s('open'),
      vh: s('vh'),
      reacted: s('reacted'),
      typeahead: s('typeahead'),
      dock: s('dock'),
    },
    words: {
      ...Object.fromEntries(CLIENT_WORDS.map((key) => [key, say(key, '{N}', '{S}')])),
      noReaction: none,
      like: say('Like'),
      state: Object.fromEntries(REACTIONS.map((name) => [name, say('reactionState', '', say(name))])),
      name: Object.fromEntries(REACTIONS.map((name) => [name, say(name)])),
      react: Object.fromEntries(REACTIONS.map((name) => [name, say('reactAs', '', say(name))])),
      unreact: Object.fromEntries(REACTIONS.map((name) => [name, say('unreactAs', '', say(name))])),
    },
  };
}

export function searchBox(view: View): Html {
  const words = view.url.searchParams.get('keywords') ?? '';
  const marks =
    view.app === 'sdui'
      ? html` data-testid="typeahead-input" componentkey="SearchResults_SearchTyahInputRef"`
      : html` class="search-global-typeahead__input" role="combobox"`;
  return html`<div class="${s('search')}"><input type="text" placeholder="${view.say('search')}" aria-label="${view.say('search')}" autocomplete="off" value="${words}"${marks}${on('search-box')}><div data-testid="typeahead-results-container" hidden></div></div>`;
}
