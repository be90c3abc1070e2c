import { type Html, html, on, raw } from '@/tests/practice/html';
import { s, type View } from '@/tests/practice/view';
import type { Post } from '@/tests/practice/world-types';

/** What hangs below a post's text. The video brings its own dialog and menu along, as the real player does. */
export function media(view: View, post: Post): Html {
  if (post.repostOf !== undefined)
    return html`<div class="${s('quoted')}"><p class="${s('name')}">${post.repostOf.author.name}</p><p>${post.repostOf.text}</p></div>`;
  if (post.kind === 'image')
    return html`<a href="${view.url.href}"${on('stay')}><figure class="${s('picture')}"><img alt="View image" src="${hills(post.id)}"></figure></a>`;
  if (post.kind === 'poll')
    return html`<div class="${s('poll')}"><button>Jars</button><button>Lids</button><p class="${s('soft')}">73 votes</p></div>`;
  if (post.kind === 'document')
    return html`<div class="${s('picture')}"><button aria-label="Go to next page of document">›</button></div>`;
  if (post.kind === 'video') return video();
  return raw('');
}

function video(): Html {
  return html`<div class="${s('picture')}"><div class="video-js"><button aria-label="Play video" title="Play video">▶</button>
    <div role="dialog" aria-label="Modal Window" hidden><p>This is a modal window.</p></div>
    <ul role="menu" hidden><li role="menuitem">captions off</li></ul></div></div>`;
}

function hills(id: string): string {
  const hue = Number(id.slice(-3)) % 360;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 220"><rect width="520" height="220" fill="hsl(${hue} 50% 82%)"/><path d="M0 170 130 80l90 80 120-110 180 130v40H0z" fill="hsl(${hue} 35% 55%)"/><circle cx="420" cy="50" r="24" fill="#fff"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
