/** Bytes that are looked at to tell the encoding. */
const headSize = 4096;

/**
 * The text of a file in whatever encoding LinkedIn, or a program after it, wrote it: UTF-8 or UTF-16, with a byte order
 * mark or without. Lines end in `\n` whatever they ended in before, and NUL characters are gone.
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held = '';
  for await (const chunk of withHead(bytes)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = held + decoder.decode(chunk, { stream: true });
    // What follows decides whether a carriage return at the end is a line's end by itself.
    held = text.endsWith('\r') ? '\r' : '';
    yield clean(held ? text.slice(0, -1) : text);
  }
  yield clean(held + (decoder?.decode() ?? ''));
}

/** The encoding by the byte order mark, else by the side on which the NUL bytes of Latin letters stand. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const mark = `${head[0]} ${head[1]}`;
  if (mark === '255 254') return 'utf-16le';
  if (mark === '254 255') return 'utf-16be';
  const sample = head.subarray(0, headSize);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (even + odd < sample.length / 5) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function clean(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
}

/** The same bytes; the first piece has enough of them to be judged by. */
async function* withHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    head.push(chunk);
    if (size >= headSize) yield joined(head.splice(0));
  }
  yield joined(head);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = chunks;
  if (chunks.length < 2) return first;
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
