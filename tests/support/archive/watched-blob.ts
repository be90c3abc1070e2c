/** A blob that knows which of its bytes were read. */
export class WatchedBlob extends Blob {
  readonly read: (readonly [from: number, to: number])[] = [];

  override slice(from = 0, to = this.size, type?: string): Blob {
    this.read.push([from, Math.min(to, this.size)]);
    return super.slice(from, to, type);
  }

  /** How many of the bytes in a range were read. */
  bytesRead(from: number, to: number): number {
    return this.read.reduce((sum, [first, last]) => sum + Math.max(0, Math.min(to, last) - Math.max(from, first)), 0);
  }
}

/** Where the packed bytes of the members of a ZIP lie, by its directory. */
export async function placesIn(zip: Blob): Promise<ReadonlyMap<string, readonly [from: number, to: number]>> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const places = new Map<string, readonly [number, number]>();
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const [size, length, header] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    places.set(name, [from, from + size]);
  }
  return places;
}
