import type { Named } from "./match.js";
import { initialsOf, isOfOneReport, isShortened, skeletonOf, tokensOf } from "./name.js";

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
    if (tokens.length >= 2) for (const at of tokens.keys()) blocks.add(`t:${withGap(tokens, at)}`);
  }
  return [...blocks].sort();
}

/** A name with one word known by its first letter alone, for the ways in which it may be typed wrong. */
function withGap(tokens: readonly string[], at: number): string {
  return tokens.map((token, index) => (index === at ? `${token[0]}*` : token)).join(" ");
}
