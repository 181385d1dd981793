import type { Correction } from "../api/answers.js";
import { tell } from "./correction.js";

/** A correction in a sentence, with ways to what it is about. */
export function Told({ correction }: { readonly correction: Correction }) {
  return (
    <>
      {tell(correction).map(({ words, to }) =>
        to ? (
          <a key={words} href={to} dir="auto" rel="noreferrer noopener">
            {words}
          </a>
        ) : (
          <span key={words}>{words}</span>
        ),
      )}
    </>
  );
}
