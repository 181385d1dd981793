/**
 * Text as the uncased BERT vocabulary sees it: control marks dropped, white space made plain, accents stripped, lower
 * case. Every code point that is kept remembers where it stood, in UTF-16 code units.
 */
export interface Normalised {
  readonly characters: string[];
  readonly from: number[];
  readonly to: number[];
  /** For each character, what it is to the tokeniser. */
  readonly kinds: Kind[];
}

export enum Kind {
  Inner,
  Space,
  /** A word of its own: punctuation, and Chinese characters. */
  Alone,
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\u{fffd}]/u;
const SPACE = /\p{White_Space}/u;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const MARK = /\p{Mn}/u;
/** The blocks that BERT's own tokeniser parts; kana and hangul are not among them. */
const CHINESE =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

/** What becomes of a code point, found once. */
interface Fate {
  readonly characters: readonly string[];
  readonly kind: Kind;
}

const fates = new Map<string, Fate>();

function fate(character: string): Fate {
  const known = fates.get(character);
  if (known) return known;
  const found = findFate(character);
  fates.set(character, found);
  return found;
}

function findFate(character: string): Fate {
  if (SPACE.test(character) && character !== "\u0085") return { characters: [" "], kind: Kind.Space };
  if (CONTROL.test(character)) return { characters: [], kind: Kind.Inner };
  // Case is folded by the character, as the reference does: a whole word would turn its last Σ into ς.
  const characters = [...character.normalize("NFD")]
    .filter((part) => !MARK.test(part))
    .flatMap((part) => [...part.toLowerCase()]);
  const alone = PUNCTUATION.test(character) || CHINESE.test(character);
  return { characters, kind: alone ? Kind.Alone : Kind.Inner };
}

/** Normalises `text`. Linear in its length. */
export function normalise(text: string): Normalised {
  const out: Normalised = { characters: [], from: [], to: [], kinds: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const { characters, kind } = fate(character);
    for (const kept of characters) {
      out.characters.push(kept);
      out.from.push(at);
      out.to.push(end);
      out.kinds.push(kind);
    }
    at = end;
  }
  return out;
}
