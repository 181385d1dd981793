import type { Span, Statement } from "sayso-record";

/** Contents are looked up by stretches of the text of this length. */
const STRETCH = 1000;

/**
 * The same statements, each with the one that carries it: the shortest whose content holds its cue, or, without a cue, its content. `passedOnBy`
 * has those of which it is known otherwise.
 */
export function chained(
  statements: readonly Statement[],
  passedOnBy: ReadonlyMap<number, number> = new Map(),
): Statement[] {
  const lengths = statements.map(({ content }) => content.reduce((sum, [from, to]) => sum + to - from, 0));
  const holding = byStretch(statements);
  return statements.map((inner, at) => {
    const [spot] = inner.cue.length ? inner.cue : inner.content;
    if (!spot) return inner;
    const by = statements[passedOnBy.get(at) ?? -1];
    if (by) return { ...inner, within: by.id };
    let carrier: number | undefined;
    for (const { outer, span } of holding.get(Math.floor(spot[0] / STRETCH)) ?? []) {
      if (outer === at || spot[0] < span[0] || span[1] < spot[1]) continue;
      const length = lengths[outer] ?? 0;
      // Content and cue of two statements may hold each other in a poor reading; the longer one is the outer.
      const longer = length > (lengths[at] ?? 0);
      if (longer && (carrier === undefined || length < (lengths[carrier] ?? 0))) carrier = outer;
    }
    const within = carrier === undefined ? undefined : statements[carrier];
    return within ? { ...inner, within: within.id } : inner;
  });
}

interface Holding {
  readonly outer: number;
  readonly span: Span;
}

/** The contents of statements with a cue, by the stretches of text that they reach into. */
function byStretch(statements: readonly Statement[]): Map<number, Holding[]> {
  const out = new Map<number, Holding[]>();
  for (const [outer, { cue, content }] of statements.entries()) {
    if (!cue.length) continue;
    for (const span of content) {
      for (let stretch = Math.floor(span[0] / STRETCH); stretch * STRETCH < span[1]; stretch++) {
        out.set(stretch, [...(out.get(stretch) ?? []), { outer, span }]);
      }
    }
  }
  return out;
}
