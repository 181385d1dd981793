import { lexicon } from "../lexicon/lexicon.js";
import { matchEnd } from "./sticky.js";
import { fileEndings } from "./web.js";

const emoticons = formsByFirst("emoticons.tsv");
const elisions = new Set(lexicon("elisions.tsv", ["form"]).map(({ form }) => form));

// Runs of one mark; question and exclamation marks in any order.
const RUN = /[.…]{2,}|\.[!?]+|[!?]+|-{2,}|'{2}|`{2}|’{2}|‘’|([*=_+~#<>|–—$€£])\1+/y;
const ENDING = /['’`](?:s|ll|re|ve|m|d)(?![\p{L}\p{N}])/iuy;
const ELISION = /['’]\p{L}{1,5}(?![\p{L}\p{N}])/uy;
const YEAR = /['’]\d\ds?(?![\p{L}\p{N}])/uy;
const TAG = /[@#]\p{L}[\p{L}\p{N}_]+/uy;
const NUMBER = /[.+]\d+(?:[.,]\d+)*/y;
// ".pdf": an ending by itself.
const FILE = new RegExp(String.raw`\.(?:${fileEndings.join("|")})(?![\p{L}\p{N}])`, "iuy");
const WORDLY = /[\p{L}\p{N}]/u;

/** Where the word that begins at `at` with neither letter nor digit ends. The run of characters begins at `start`. */
export function markEnd(text: string, at: number, start: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x27 || code === 0x2019 || code === 0x60) {
    const end = apostropheEnd(text, at, start);
    if (end > 0) return end;
  }
  const smile = emoticonEnd(text, at);
  if (smile > 0) return smile;
  const run = matchEnd(RUN, text, at);
  if (run > 0) return run;
  if (code === 0x23 || code === 0x40) {
    const tag = matchEnd(TAG, text, at);
    if (tag > 0) return tag;
  }
  if (code === 0x2e && at === start) {
    const file = matchEnd(FILE, text, at);
    if (file > 0) return file;
  }
  if ((code === 0x2e || code === 0x2b) && (at === start || !WORDLY.test(text.charAt(at - 1)))) {
    const number = matchEnd(NUMBER, text, at);
    if (number > 0) return number;
  }
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** "'s" after a mark, "'em", "'72"; -1 where the apostrophe stands alone. */
function apostropheEnd(text: string, at: number, start: number): number {
  if (at > start) return matchEnd(ENDING, text, at);
  const year = matchEnd(YEAR, text, at);
  if (year > 0) return year;
  const end = matchEnd(ELISION, text, at);
  return end > 0 && elisions.has(`'${text.slice(at + 1, end).toLowerCase()}`) ? end : -1;
}

/** A face stands apart from letters and digits on both sides. */
function emoticonEnd(text: string, at: number): number {
  for (const form of emoticons.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(form, at)) continue;
    const after = text.charAt(at + form.length);
    if (!WORDLY.test(after) && after !== "/" && (at === 0 || !WORDLY.test(text.charAt(at - 1))))
      return at + form.length;
  }
  return -1;
}

function formsByFirst(name: string): Map<number, string[]> {
  const out = new Map<number, string[]>();
  for (const { form } of lexicon(name, ["form"])) {
    out.set(form.charCodeAt(0), [...(out.get(form.charCodeAt(0)) ?? []), form]);
  }
  for (const forms of out.values()) forms.sort((a, b) => b.length - a.length);
  return out;
}
