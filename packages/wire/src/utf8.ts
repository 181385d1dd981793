/** Lead bytes by what must follow: how many bytes, and the bounds of the second one (no overlong form, no surrogate). */
const LEADS: readonly { from: number; to: number; following: number; low: number; high: number }[] = [
  { from: 0x00, to: 0x7f, following: 0, low: 0, high: 0 },
  { from: 0xc2, to: 0xdf, following: 1, low: 0x80, high: 0xbf },
  { from: 0xe0, to: 0xe0, following: 2, low: 0xa0, high: 0xbf },
  { from: 0xe1, to: 0xec, following: 2, low: 0x80, high: 0xbf },
  { from: 0xed, to: 0xed, following: 2, low: 0x80, high: 0x9f },
  { from: 0xee, to: 0xef, following: 2, low: 0x80, high: 0xbf },
  { from: 0xf0, to: 0xf0, following: 3, low: 0x90, high: 0xbf },
  { from: 0xf1, to: 0xf3, following: 3, low: 0x80, high: 0xbf },
  { from: 0xf4, to: 0xf4, following: 3, low: 0x80, high: 0x8f },
];

/** The offset of the first byte that begins no character of UTF-8, or -1. */
export function firstBroken(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const kind = LEADS.find(({ from, to }) => from <= lead && lead <= to);
    if (!kind) return at;
    for (let next = 1; next <= kind.following; next++) {
      const byte = bytes[at + next] ?? 0;
      const [low, high] = next === 1 ? [kind.low, kind.high] : [0x80, 0xbf];
      if (byte < low || byte > high) return at;
    }
    at += kind.following + 1;
  }
  return -1;
}
