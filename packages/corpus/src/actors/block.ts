import type { Named } from "./match.js";
import { initialsOf, isOfOneReport, isShortened, SPELT_OTHERWISE, skeletonOf, TYPED_WRONG, tokensOf } from "./name.js";

/** Under which keys a profile is looked for: two that match share one of them. */
export function blocksOf({ profile, aliases }: Named): string[] {
  if (profile.kind === "place" || profile.kind === "state" || isOfOneReport(profile.form)) return [];
  const blocks = new Set<string>();
  for (const form of [profile.form, ...aliases]) {
    const tokens = tokensOf(form);
    if (profile.kind === "person") {
      // A single name is nobody in particular.
      if (tokens.length < 2) continue;
      blocks.add(`p:${skeletonOf(tokens[0] ?? "")} ${skeletonOf(tokens.at(-1) ?? "")}`);
    } else {
      const words = form.split(" ");
      for (let size = 1; size < words.length; size++) {
        const beginning = words.slice(0, size).join(" ");
        if (isShortened(beginning, form)) blocks.add(`n:${beginning}`);
      }
      const initials = initialsOf(form);
      if (initials) blocks.add(`n:${initials}`);
    }
    blocks.add(`n:${profile.kind === "person" ? tokens.join(" ") : form}`);
    if (tokens.length >= 2) {
      for (const [at, token] of tokens.entries()) {
        // How the first and the last name of a person are transliterated is in a block of its own.
        const isOutermost = profile.kind === "person" && (at === 0 || at === tokens.length - 1);
        for (const part of partsOf(token, isOutermost)) blocks.add(`t:${tokens.with(at, part).join(" ")}`);
      }
    }
  }
  return [...blocks].sort();
}

/**
 * What is left of a word however it is spelt: nothing of a short one, which is spelt as it is; what transliterations agree in; and of a long
 * one its beginning or its end, for one letter that is wrong leaves either of them.
 */
function partsOf(token: string, isTransliterated: boolean): string[] {
  if (token.length < SPELT_OTHERWISE) return [];
  const skeleton = isTransliterated ? [] : [`~${skeletonOf(token)}`];
  if (token.length < TYPED_WRONG) return skeleton;
  const [first = "", second = ""] = token;
  const parts = [...skeleton, `${token.slice(0, 3)}*`, `${first}*${token.slice(-3)}`];
  // Two letters in the middle that changed places leave no three at the beginning or the end.
  return token.length === TYPED_WRONG ? [...parts, `${first}${second}*${token.slice(-2)}`] : parts;
}
