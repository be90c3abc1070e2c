/**
 * How such a counter is usually written: it watches the whole document, looks for buttons after every change, and puts
 * a listener on each. It counts clicks on them, and asks nothing of what became of them.
 */
export const naiveCounter = `(() => {
  const counts = {};
  const kinds = [['reaction', /react|like/i], ['comment', /comment/i], ['repost', /repost/i], ['invite', /invite|connect/i]];
  const count = (event) => {
    const label = event.currentTarget.getAttribute('aria-label') ?? event.currentTarget.textContent;
    const kind = kinds.find(([, pattern]) => pattern.test(label))?.[0];
    if (!kind) return;
    counts[kind] = (counts[kind] ?? 0) + 1;
    chrome.storage.local.set({ counts });
  };
  const seen = new WeakSet();
  const look = () => {
    for (const button of document.querySelectorAll('button, [role=button], a')) {
      if (seen.has(button)) continue;
      seen.add(button);
      button.addEventListener('click', count);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  look();
})();`;
