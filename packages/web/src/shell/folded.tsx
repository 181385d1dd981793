import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props<T> {
  readonly items: readonly T[];
  /** How many stand there before it is unfolded. */
  readonly most: number;
  readonly noun: string;
  readonly children: (item: T) => ComponentChildren;
}

/** The first items of a list; the rest behind a button, which goes when it is pressed. */
export function Folded<T>({ items, most, noun, children }: Props<T>) {
  const [whole, setWhole] = useState(false);
  const folded = whole || items.length <= most + 1 ? [] : items.slice(most);
  return (
    <>
      {items.slice(0, items.length - folded.length).map(children)}
      {folded.length > 0 && (
        <li class="folded">
          <button type="button" class="plain" onClick={() => setWhole(true)}>
            {folded.length.toLocaleString("en")} more {noun}
          </button>
        </li>
      )}
    </>
  );
}
