/**
 * A number (53 bits) that stands for a text while an import runs, so that names, addresses and ids are dropped where they
 * are read. It stays in memory: two texts share one about once in a million archives.
 */
export function fingerprint(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = mixed(low, high);
  high = mixed(high, low);
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0);
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
}

/** Stands for a member's profile, by its address; undefined where there is none. */
export function profileMark(address: string): number | undefined {
  const plain = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:[a-z]{2,3}\.)?linkedin\.com/, '')
    .replace(/[?#].*$|\/+$/g, '');
  return plain ? fingerprint(plain) : undefined;
}

/** Stands for a member by the name, as far as capitals and spaces allow; undefined where there is none. */
export function nameMark(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\s+/g, ' ').trim();
  return plain ? fingerprint(`name:${plain}`) : undefined;
}
