import { describeMatrix } from './matrix/describe-matrix';
import { feedWalk, networkWalk, salesWalk, viewWalk } from './matrix/steps';

const walks = { feed: feedWalk, network: networkWalk, view: viewWalk, sales: salesWalk };
const wanted = (process.env.TRY ?? 'sdui:en:feed').split(',').map((one) => one.split(':'));
describeMatrix({
  title: 'try',
  sittings: wanted.map(([build, locale, walk]) => ({
    build: build as never,
    locale: locale as never,
    walk: walks[walk as 'feed'],
    ...(walk === 'feed' || walk === 'view' ? { from: '/feed/' } : {}),
  })),
});
