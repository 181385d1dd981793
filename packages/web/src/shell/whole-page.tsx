import type { ComponentChildren } from "preact";
import type { Answer } from "../api/use-answer.js";
import { Awaited } from "./awaited.js";
import { useTitle } from "./title.js";

interface Props<T> {
  readonly answer: Answer<T>;
  readonly class?: string;
  /** What it is about: "story"; where others of its kind are, and what they are called. */
  readonly noun: string;
  readonly others: readonly [path: string, nouns: string];
  readonly children: (value: T) => ComponentChildren;
}

/** The page of one thing; where that cannot be had, what the server says of it, and the way to others. */
export function WholePage<T>({ answer, class: kind, noun, others, children }: Props<T>) {
  const { trouble, code } = answer;
  if (trouble) {
    const words = `There is no such ${noun} here. It may have been withdrawn, or have become one with another.`;
    return <NotToBeHad trouble={code === "NOT_FOUND" ? words : trouble} others={others} />;
  }
  return (
    <main class={kind}>
      <Awaited answer={answer}>{children}</Awaited>
    </main>
  );
}

function NotToBeHad({ trouble, others: [path, nouns] }: { readonly trouble: string } & Pick<Props<never>, "others">) {
  useTitle("Not to be had");
  return (
    <main class="page-head">
      <h1>That is not to be had</h1>
      <p role="alert">{trouble}</p>
      <p>
        <a href={path}>To the {nouns}</a>
      </p>
    </main>
  );
}
