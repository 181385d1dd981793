import type { ReportRecord, Token } from "../record.js";
import type { Problem } from "./problem.js";

/** The tokens of each sentence lie in it and form one tree, whose root is its own head. */
export function treeProblems(record: ReportRecord): Problem[] {
  const tokens = record.tokens ?? [];
  const problems: Problem[] = [];
  const roots = new Map<number, number>();
  for (const [index, token] of tokens.entries()) {
    const path = `tokens[${index}]`;
    const sentence = record.sentences[token.sentence];
    if (!sentence) {
      problems.push({ rule: "id-unknown", path: `${path}.sentence`, what: `there is no sentence ${token.sentence}` });
    } else if (token.span[0] < sentence.span[0] || token.span[1] > sentence.span[1]) {
      problems.push({ rule: "token-outside-sentence", path, what: `[${token.span}] is not inside [${sentence.span}]` });
    }
    if (tokens[token.head]?.sentence !== token.sentence) {
      problems.push({
        rule: "head-outside-sentence",
        path: `${path}.head`,
        what: `${token.head} is no token of the same sentence`,
      });
    }
    roots.set(token.sentence, (roots.get(token.sentence) ?? 0) + (token.head === index ? 1 : 0));
  }
  for (const [sentence, count] of roots) {
    if (count !== 1)
      problems.push({ rule: "root-not-one", path: `sentences[${sentence}]`, what: `it has ${count} roots` });
  }
  return [...problems, ...circles(tokens)];
}

/** Tokens whose way up never reaches a root: reported once a circle, at the token where it is entered. */
function circles(tokens: readonly Token[]): Problem[] {
  const problems: Problem[] = [];
  const reachedFrom = new Int32Array(tokens.length).fill(-1);
  for (const start of tokens.keys()) {
    let at = start;
    while (reachedFrom[at] === -1) {
      reachedFrom[at] = start;
      at = tokens[at]?.head ?? at;
    }
    if (reachedFrom[at] === start && tokens[at]?.head !== at) {
      problems.push({ rule: "tree-circle", path: `tokens[${at}].head`, what: "it depends on itself" });
    }
  }
  return problems;
}
