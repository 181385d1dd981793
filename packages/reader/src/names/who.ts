import type { Entity, Mention, Span } from "sayso-record";
import type { Argument } from "../argument.js";
import type { Tree } from "../tree.js";

/** Finds who is named by a stretch of words. */
export class Who {
  readonly #byStart: SpanIndex;
  readonly #byHead: SpanIndex;
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(mentions: readonly Mention[], entities: readonly Entity[]) {
    this.#byStart = new SpanIndex(mentions, (mention) => mention.span);
    // Any word of a name may head it in an imperfect tree.
    this.#byHead = new SpanIndex(mentions, (mention) => (mention.level === "name" ? mention.span : mention.head));
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /**
   * The mention that the phrase `[first, end)` headed by word `head` is: the one whose head holds that word
   * (the longest inside the phrase; failing that the shortest around it).
   */
  mention(tree: Tree, first: number, end: number, head: number): Mention | undefined {
    const [from, to] = tree.span(first, end);
    const at = tree.word(head).span;
    const touching = this.#byHead.touching(at);
    if (touching.length < 2) return touching[0];
    const headed = touching.filter((mention) => mention.head[0] < at[1] && at[0] < mention.head[1]);
    const holding = headed.length ? headed : touching;
    const inside = holding.filter((mention) => from <= mention.span[0] && mention.span[1] <= to);
    const length = (mention: Mention) => mention.span[1] - mention.span[0];
    if (inside.length) return inside.reduce((a, b) => (length(b) > length(a) ? b : a));
    return holding.reduce((a, b) => (length(b) < length(a) ? b : a));
  }

  /** The phrase as an argument, with its entity where it is a mention. */
  argument(tree: Tree, first: number, end: number, head: number): Argument {
    const span = tree.span(first, end);
    const mention = this.mention(tree, first, end, head);
    return mention ? { span, entity: mention.entity } : { span };
  }

  entity(id: Entity["id"] | undefined): Entity | undefined {
    return id === undefined ? undefined : this.#entities.get(id);
  }

  /** Every mention that lies in the span, in order of the text. */
  within(span: Span): Mention[] {
    return this.#byStart.touching(span).filter((mention) => span[0] <= mention.span[0] && mention.span[1] <= span[1]);
  }
}

/** Mentions by one of their spans, sorted once, found by halving. */
class SpanIndex {
  readonly #mentions: readonly Mention[];
  readonly #spans: readonly Span[];
  readonly #longest: number;

  constructor(mentions: readonly Mention[], spanOf: (mention: Mention) => Span) {
    this.#mentions = mentions.slice().sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(b)[1] - spanOf(a)[1]);
    this.#spans = this.#mentions.map(spanOf);
    this.#longest = this.#spans.reduce((most, [from, to]) => Math.max(most, to - from), 0);
  }

  /** Those whose span shares a character with `span`. */
  touching([from, to]: Span): Mention[] {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      const span = this.#spans[mid];
      if (span && span[0] + this.#longest <= from) low = mid + 1;
      else high = mid;
    }
    const out: Mention[] = [];
    for (let at = low; at < this.#mentions.length; at++) {
      const mention = this.#mentions[at];
      const span = this.#spans[at];
      if (!mention || !span || span[0] >= to) break;
      if (span[1] > from) out.push(mention);
    }
    return out;
  }
}
