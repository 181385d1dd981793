/** What the bytes from 0x80 to 0x9f are; the five that are nothing stay what they are, as the Encoding Standard has it. */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Windows-1252 as text. Node 20 decodes these bytes as Latin-1, which they are not. */
export function windows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (byte) => UPPER[byte.charCodeAt(0) - 0x80] ?? byte);
}

/** By the name that TextDecoder gives it; the labels of Latin-1 and of ASCII mean it, too. */
export function isWindows1252(encoding: string): boolean {
  return encoding === "windows-1252";
}
