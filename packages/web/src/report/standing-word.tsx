import { meaningOf } from "./standings.js";

/** The standing in a word and its colour; what the report says in its own voice needs neither. */
export function StandingWord({ standing }: { readonly standing: string }) {
  return (
    <span class="standing" data-standing={standing} title={meaningOf(standing)}>
      {standing}
    </span>
  );
}
