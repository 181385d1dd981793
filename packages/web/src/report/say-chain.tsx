import type { Link } from "./chain.js";

interface Props {
  readonly links: readonly Link[];
  readonly outlet: string;
  readonly standing: string;
}

/**
 * The chain of a statement, from its source to the report, as a line with stations. Whoever told it to the report itself stands alone: the
 * report's outlet is known.
 */
export function SayChain({ links, outlet, standing }: Props) {
  const word = (
    <span class="standing" data-standing={standing}>
      {standing}
    </span>
  );
  const alone = links.length === 1;
  return (
    <span class="chain" data-standing={standing}>
      {links.map((link, at) => (
        <span class="station" key={`${at}:${link.name}`} data-nameless={link.nameless}>
          <span class="dot" aria-hidden="true" />
          <b>{link.name}</b> <span class="cue">{link.cue}</span>
          {link.channel && <span class="channel"> through {link.channel}</span>} {alone && word}
        </span>
      ))}
      {!alone && (
        <span class="station outlet">
          <span class="dot" aria-hidden="true" />
          {outlet} {word}
        </span>
      )}
    </span>
  );
}
