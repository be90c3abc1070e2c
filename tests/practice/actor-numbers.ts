import type { Hand } from './actor-hand';

/** Opens the pages with numbers and waits until each number has come. */
export function createNumberPages(hand: Hand) {
  const settleNumbers = async (): Promise<void> => {
    await hand.page.waitForFunction('window.practice.late === 0');
  };
  const open = async (path: string): Promise<void> => {
    await hand.open(path);
    await settleNumbers();
  };
  return {
    /** Waits for the numbers of a page that was opened in another way. */
    settleNumbers,
    openFeed: () => open('/'),
    openDashboard: () => open('/dashboard/'),
    openSsi: (look: 'a' | 'b' = 'a') => open(`/sales/ssi?practice-ssi=${look}`),
    openContentAnalytics: () => open('/analytics/creator/content/'),
    openAudience: () => open('/analytics/creator/audience/'),
    openProfileViews: () => open('/analytics/profile-views/'),
    openSearchAppearances: () => open('/analytics/search-appearances/'),
    openConnections: () => open('/mynetwork/invite-connect/connections/'),
    openNetwork: () => open('/mynetwork/grow/'),
    openSentInvitations: () => open('/mynetwork/invitation-manager/sent/'),
    openReceivedInvitations: () => open('/mynetwork/invitation-manager/received/'),
    openMessaging: () => open('/messaging/'),
    async openOwnSkills(): Promise<void> {
      const { self } = await hand.world();
      await open(`/in/${self.slug}/details/skills/`);
    },
    openTopPosts: () => open('/analytics/creator/top-posts/'),
    async openPostSummary(): Promise<void> {
      const { posts, self } = await hand.world();
      const own = posts.find(({ author }) => author === self);
      await open(`/analytics/post-summary/urn:li:activity:${own?.id}/`);
    },
    openPageAnalytics: () => open('/company/9001/admin/analytics/updates/'),
  };
}
