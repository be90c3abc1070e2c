import { browser } from 'wxt/browser';

/** The two ways of browsers; neither is there in all of them. */
interface SideApis {
  readonly sidePanel?: { open(where: { windowId: number | undefined }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens our side panel in this window; undefined where this browser has none. To be called inside a click and, in
 * Firefox, without waiting first: browsers open it nowhere else.
 */
export function findSidePanel(): (() => Promise<void>) | undefined {
  // WXT's types are Chrome's newest, where nothing is ever missing.
  const { sidePanel, sidebarAction } = browser as unknown as SideApis;
  if (sidebarAction) return () => sidebarAction.open();
  return (
    sidePanel &&
    (async () => {
      const { id } = await browser.windows.getCurrent();
      await sidePanel.open({ windowId: id });
    })
  );
}
