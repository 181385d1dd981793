import type { Print } from "./print.js";

/** Shingles, four bytes each (little-endian), then a bit for each that is quoted: 600 words are 2.5 kB. */
export function bytesOf({ shingles, quoted }: Print): Buffer {
  const { length } = shingles;
  const bytes = Buffer.alloc(length * 4 + Math.ceil(length / 8));
  for (let at = 0; at < length; at++) {
    bytes.writeUInt32LE(shingles[at] ?? 0, at * 4);
    const byte = length * 4 + (at >> 3);
    if (quoted[at]) bytes.writeUInt8(bytes.readUInt8(byte) | (1 << (at & 7)), byte);
  }
  return bytes;
}

/** The print that `bytesOf` wrote. Of several rows libsql gives each blob as an ArrayBuffer, of one row as a Buffer. */
export function printFrom(stored: Uint8Array | ArrayBuffer): Print {
  const bytes = stored instanceof Uint8Array ? stored : Buffer.from(stored);
  const length = Math.floor((bytes.byteLength * 8) / 33);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shingles = new Uint32Array(length);
  const quoted = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    shingles[at] = view.getUint32(at * 4, true);
    quoted[at] = (view.getUint8(length * 4 + (at >> 3)) >> (at & 7)) & 1;
  }
  return { shingles, quoted };
}
