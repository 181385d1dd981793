import type { Named } from "./match.js";
import { initialsOf, isAcronym, skeletonOf, tokensOf } from "./name.js";

/** Under which keys a profile is looked for: two that match share one of them. */
export function blocksOf({ profile, aliases }: Named): string[] {
  if (profile.kind === "place" || profile.kind === "state") return [];
  const blocks = new Set<string>();
  for (const form of [profile.form, ...aliases]) {
    const tokens = tokensOf(form);
    if (profile.kind === "person") {
      if (tokens.length < 2) continue;
      // Either end of a name may be the one that is spelt otherwise.
      blocks.add(`p:${skeletonOf(tokens[0] ?? "")}:${skeletonOf(tokens.at(-1) ?? "")}`);
      blocks.add(`f:${form}`);
      for (const token of [tokens[0], tokens.at(-1)]) blocks.add(`t:${token}:${tokens.length}`);
    } else {
      blocks.add(`b:${tokens[0] ?? form}`);
      if (tokens.length >= 2) blocks.add(`e:${tokens.at(-1)}:${tokens.length}`);
      const initials = initialsOf(form);
      if (initials) blocks.add(`i:${initials}`);
    }
  }
  if (profile.kind === "body" && isAcronym(profile.name)) blocks.add(`i:${profile.form}`);
  return [...blocks].sort();
}
