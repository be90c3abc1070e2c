import type { Metric } from '@/lib/domain/reading';
import { skillsOf } from './common/skills';
import { createDice } from './seed';
import type { World } from './world-types';

/** What LinkedIn would show the member about themselves: the truth of every page with numbers. */
export type Numbers = Readonly<Record<Metric, number>>;

const PILLAR_MAX = 25;

/** Has dice of its own, so that the people of a seed stay who they were. What the member's acts change is live. */
export function createNumbers(world: Omit<World, 'numbers'>): Numbers {
  const dice = createDice(`${world.seed}-numbers`);
  const some = (least: number, spread: number): number => least + dice.below(spread);
  const sentElsewhere = dice.below(40);
  return {
    ...createSsi(() => dice.below(PILLAR_MAX * 1000) / 1000),
    'ssi.rank.industry': some(1, 90),
    'ssi.rank.network': some(1, 90),
    connections: world.self.connections,
    followers: world.self.followers,
    'profile-viewers': some(12, 1400),
    'post-impressions': some(1000, 40_000),
    'search-appearances': some(3, 300),
    engagements: some(20, 3000),
    'followers-gained': some(1, 90),
    get endorsements() {
      return skillsOf({ world }, world.self).reduce((sum, { endorsements }) => sum + endorsements, 0);
    },
    get 'invites-pending'() {
      return sentElsewhere + world.people.filter(({ relation }) => relation === 'pending').length;
    },
    get 'invites-received'() {
      return world.people.filter(({ relation }) => relation === 'incoming').length;
    },
    get 'unread-conversations'() {
      return world.threads.filter(({ unread }) => unread > 0).length;
    },
  };
}

/** Four pillars of 25 with up to three decimals; the page shows their sum without any. */
function createSsi(roll: () => number) {
  const [brand, find, insights, relations] = [roll(), roll(), roll(), roll()];
  return {
    'ssi.total': Math.round(brand + find + insights + relations),
    'ssi.brand': brand,
    'ssi.find': find,
    'ssi.insights': insights,
    'ssi.relations': relations,
  };
}
