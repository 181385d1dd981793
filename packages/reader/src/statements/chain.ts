import type { Statement } from "sayso-record";

/** The same statements, each with the one that carries it: the shortest whose content holds its cue, or, without a cue, its content. */
export function chained(statements: readonly Statement[]): Statement[] {
  const lengths = statements.map(({ content }) => content.reduce((sum, [from, to]) => sum + to - from, 0));
  return statements.map((inner, at) => {
    const [spot] = inner.cue.length ? inner.cue : inner.content;
    if (!spot) return inner;
    let carrier: number | undefined;
    for (const [other, outer] of statements.entries()) {
      if (other === at || !outer.cue.length) continue;
      const holds = outer.content.some(([from, to]) => from <= spot[0] && spot[1] <= to);
      // Content and cue of two statements may hold each other in a poor reading; the longer one is the outer.
      if (
        holds &&
        (lengths[other] ?? 0) > (lengths[at] ?? 0) &&
        (carrier === undefined || (lengths[other] ?? 0) < (lengths[carrier] ?? 0))
      )
        carrier = other;
    }
    const within = carrier === undefined ? undefined : statements[carrier];
    return within ? { ...inner, within: within.id } : inner;
  });
}
