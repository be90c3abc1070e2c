/** Characters of a piece: large enough to be fast, small enough that a piece takes few milliseconds. */
const pieceSize = 2 ** 17;

/** The same text in pieces of some size, however it came. Only the last one may be smaller. */
export async function* piecesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let size = 0;
  for await (const part of text) {
    parts.push(part);
    size += part.length;
    if (size < pieceSize) continue;
    yield parts.join('');
    parts = [];
    size = 0;
  }
  yield parts.join('');
}
