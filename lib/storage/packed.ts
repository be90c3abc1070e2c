/** A text as fewer bytes: gzip of UTF-8. */
export function packed(text: string): Promise<ArrayBuffer> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(text));
}

/** The text of such bytes. @throws when they are none. */
export async function unpacked(bytes: ArrayBuffer): Promise<string> {
  return new TextDecoder().decode(await through(new DecompressionStream('gzip'), new Uint8Array(bytes)));
}

async function through(
  { writable, readable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  // Awaited below; what is no gzip fails on both sides.
  written.catch(() => {});
  const chunks = await allOf(readable);
  await written;
  return joined(chunks);
}

async function allOf(readable: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

function joined(chunks: readonly Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.byteLength;
  }
  return whole.buffer;
}
