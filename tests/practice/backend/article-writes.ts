import type { Article } from '@/tests/practice/world-places';
import type { Write, WriteCall, WriteRule } from './write-types';

const ARTICLES = /^\/voyager\/api\/voyagerPublishingDashFirstPartyArticles/;

/** Autosaves, publishing and later changes share their request: the state is in the body only. */
export const articleWrites: readonly WriteRule[] = [
  { endpoint: ARTICLES, method: 'POST', read: writesArticle },
  { endpoint: ARTICLES, method: 'DELETE', read: discardsArticle },
];

function writesArticle({ intent, view }: WriteCall): Write {
  const { article: id = '', title = '', state } = intent;
  const { articles } = view.world.places;
  const known = articles.find((each) => each.id === id);
  const publishes = state === 'PUBLISHED';
  return {
    action: actionOf(publishes, known),
    target: id,
    apply: () => {
      const article = known ?? { id, title, published: false };
      if (known === undefined) articles.push(article);
      article.title = title;
      article.published ||= publishes;
      return { id };
    },
  };
}

function actionOf(publishes: boolean, known: Article | undefined): string {
  if (!publishes) return 'article-autosave';
  return known?.published ? 'article-edit' : 'article';
}

function discardsArticle({ intent, view }: WriteCall): Write {
  const target = intent.article ?? '';
  return {
    action: 'article-discarded',
    target,
    apply: () => {
      const { articles } = view.world.places;
      const place = articles.findIndex(({ id }) => id === target);
      if (place >= 0) articles.splice(place, 1);
      return {};
    },
  };
}
