import type { Telling, Told } from "../stories/telling.js";
import type { Voice } from "./voice.js";

/** What a telling says by whose word; the denied by the one who denies it is left out. */
export function voicesOf({ told, denials }: Telling): Told[] {
  // Who denies it and gives the hurt of his own is no say-so for it; who denies only that he fired first tells the clash.
  // Of one without a name, the chairman of "an association" is that one, too.
  const who = ({ actor, kind, name }: Voice) => actor ?? (kind === undefined ? name : `kind:${kind}`);
  const deniers = new Set(denials.filter(({ first }) => !first).map(({ by }) => who(by)));
  const said = told.filter(
    ({ chain, modality, owned, standing }) =>
      modality !== "did-not-happen" &&
      // "The raid", says one who denies it, was the work of others.
      !(chain[0] && !owned && deniers.has(who(chain[0]))) &&
      // "Rebels deny that they attacked, Kestrel reported, citing a spokesman for the group": nor is he.
      !(standing === "denied" && chain.some((voice) => deniers.has(who(voice)))),
  );
  const body =
    said.some(({ headline }) => !headline) || told.some(({ headline }) => !headline)
      ? said.filter(({ headline }) => !headline)
      : said;
  const attributed = body.filter(({ chain, aside }) => chain.length > 0 && (!aside || body.every((one) => one.aside)));
  return [...attributed, ...(isPassedOn(body) ? [] : body.filter(({ named, chain }) => chain.length === 0 && !named))];
}

/**
 * Whether a report takes the happening from others: it says whose word it is where it first tells it. "The attack", which takes
 * it as known, tells nothing.
 */
export function isPassedOn(body: readonly Told[]): boolean {
  return body.length === 0 || body.some(({ chain, aside }) => chain.length > 0 && !aside);
}
