/** Whether a text is an address of LinkedIn's, or the name of one of its things. Addresses are looked at and dropped. */
export function isLinkedInLink(text: string): boolean {
  return /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/|^https?:\/\/lnkd\.in\/|^urn:li:/i.test(text);
}

/** Whether an address is a post of somebody on LinkedIn, as a repost has one. */
export function isPostLink(text: string): boolean {
  return (
    isLinkedInLink(text) && /\/feed\/update\/|\/posts\/|urn(?::|%3A)li(?::|%3A)(?:activity|share|ugcPost)/i.test(text)
  );
}
