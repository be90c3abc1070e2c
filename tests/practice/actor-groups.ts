import type { Hand } from './actor-hand';
import type { Company, Group, Membership } from './world-places';

const CANCEL = '[role=alertdialog] .artdeco-button--secondary';

/** Groups and companies. */
export function createGroups(hand: Hand) {
  const { page } = hand;
  const click = (name: string, wanted: Parameters<Hand['control']>[1] = {}): Promise<void> =>
    hand.calmly(async () => (await hand.control(name, wanted)).click());
  const send = (name: string, wanted: Parameters<Hand['control']>[1]): Promise<void> =>
    hand.sending(async () => (await hand.control(name, wanted)).click());
  const group = async (membership: Membership, isOpen?: boolean): Promise<Group> => {
    const { groups } = (await hand.world()).places;
    const found = groups.find((each) => each.membership === membership && (isOpen ?? each.open) === each.open);
    if (found === undefined) throw new Error(`no group of which the member is ${membership}`);
    return found;
  };
  const openLeave = async (): Promise<string> => {
    const { id } = await group('member');
    await hand.open(`/groups/${id}/`);
    await click('dropdown');
    await click('group-leave-open', { group: id });
    return id;
  };
  const company = async (following: boolean): Promise<Company> => {
    const { companies } = (await hand.world()).places;
    const found = companies.find((each) => each.following === following);
    if (found === undefined) throw new Error(`no company is ${following ? '' : 'not '}followed`);
    return found;
  };
  const openUnfollow = async (): Promise<string> => {
    const { id, slug } = await company(true);
    await hand.open(`/company/${slug}/`);
    await click('follow', { company: id, where: 'top' });
    return id;
  };

  return {
    /** An open group takes the member at once, any other asks somebody first. */
    async joinGroup({ open = false, from = 'page' }: { open?: boolean; from?: 'page' | 'search' } = {}): Promise<void> {
      const { id } = await group('none', open);
      await hand.open(from === 'page' ? `/groups/${id}/` : '/search/results/groups/?keywords=jars');
      await send('group-join', { group: id });
    },
    async leaveGroup(): Promise<void> {
      await send('group-leave', { group: await openLeave() });
    },
    async openLeaveAndCancel(): Promise<void> {
      await openLeave();
      await hand.calmly(() => page.locator(CANCEL).click());
    },
    async cancelGroupRequest(): Promise<void> {
      const { id } = await group('requested');
      await hand.open(`/groups/${id}/`);
      await send('group-cancel', { group: id });
    },
    /** From the company's page, from the rail of another one, or from the list in My Network. */
    async followCompany({ from = 'page' }: { from?: 'page' | 'rail' | 'network' } = {}): Promise<void> {
      const { id, slug } = await company(false);
      const { companies } = (await hand.world()).places;
      const other = companies.find((each) => each.slug !== slug)?.slug;
      const paths = { page: `/company/${slug}/`, rail: `/company/${other}/`, network: '/mynetwork/grow/' };
      await hand.open(paths[from]);
      await send('follow', { company: id, following: false });
    },
    async unfollowCompany(): Promise<void> {
      await send('unfollow-company', { company: await openUnfollow() });
    },
    async openUnfollowAndCancel(): Promise<void> {
      await openUnfollow();
      await hand.calmly(() => page.locator(CANCEL).click());
    },
  };
}
