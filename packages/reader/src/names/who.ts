import type { Entity, Mention, Span } from "sayso-record";
import type { Argument } from "../argument.js";
import type { Tree } from "../tree.js";

/** Finds who is named by a stretch of words. */
export class Who {
  readonly #mentions: readonly Mention[];
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(mentions: readonly Mention[], entities: readonly Entity[]) {
    this.#mentions = mentions;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /**
   * The mention that the phrase `[first, end)` headed by word `head` is: the one whose head holds that word
   * (the longest inside the phrase; failing that the shortest around it).
   */
  mention(tree: Tree, first: number, end: number, head: number): Mention | undefined {
    const [from, to] = tree.span(first, end);
    const at = tree.word(head).span;
    const holding = this.#mentions.filter((mention) => mention.head[0] < at[1] && at[0] < mention.head[1]);
    const inside = holding.filter((mention) => from <= mention.span[0] && mention.span[1] <= to);
    const length = (mention: Mention) => mention.span[1] - mention.span[0];
    if (inside.length) return inside.reduce((a, b) => (length(b) > length(a) ? b : a));
    return holding.length ? holding.reduce((a, b) => (length(b) < length(a) ? b : a)) : undefined;
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

  /** Every mention that lies in the span. */
  within(span: Span): Mention[] {
    return this.#mentions.filter((mention) => span[0] <= mention.span[0] && mention.span[1] <= span[1]);
  }
}
