import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";

/** "speaking on condition of anonymity", "asked not to be named": how somebody speaks, not what is said. */
export function isCondition(tree: Tree, { cue: [cue], content: [content] }: Draft): boolean {
  if (!cue || !content) return false;
  const verb = tree.word(cue.end - 1).form;
  const said = tree.slice(content.first, content.end);
  return (
    (/^sp(?:eak|oke)/i.test(verb) && /^on (?:the )?condition\b/i.test(said)) ||
    (/^(?:ask|request|insist)/i.test(verb) && UNNAMED.test(said))
  );
}

const UNNAMED =
  /^(?:(?:not )?to (?:not )?be (?:named|identified|quoted|cited)|(?:to )?(?:remain )?anonym(?:ous|ity))\b/i;
