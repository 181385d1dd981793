/** One line of a source, without its line feed. */
export interface RawLine {
  /** From 1. */
  number: number;
  /** Of its first byte. */
  offset: number;
  /** Nothing where it is longer than the limit: then it was passed over, not kept. */
  bytes: Buffer | undefined;
}

const LINE_FEED = 0x0a;

/** Cuts a stream into lines and holds no more than one of them, of at most `longest` bytes. */
export async function* rawLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<RawLine> {
  let number = 1;
  let offset = 0;
  let length = 0;
  let pieces: Buffer[] = [];
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece.length) pieces.push(piece);
  };
  const line = (): RawLine => ({ number, offset, bytes: length > longest ? undefined : Buffer.concat(pieces) });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield line();
      number += 1;
      offset += length + 1;
      length = 0;
      pieces = [];
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length) yield line();
}
