import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOwnPage } from '@/lib/state/own-page';

describe('a link to a page of ours', () => {
  it.each([
    ['/dashboard.html', { type: 'open', page: 'dashboard', hash: undefined }],
    ['/dashboard.html#pillar-brand', { type: 'open', page: 'dashboard', hash: 'pillar-brand' }],
    ['/welcome.html#week', { type: 'open', page: 'welcome', hash: 'week' }],
  ])('%s is asked for at the worker', async (path, message) => {
    const ask = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: true, value: { opened: true } } as never);
    await openOwnPage(path);
    expect(ask.mock.calls).toEqual([[message]]);
  });

  it('that does not exist is asked for nowhere', async () => {
    const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    await openOwnPage('/elsewhere.html');
    expect(ask).not.toHaveBeenCalled();
  });
});
