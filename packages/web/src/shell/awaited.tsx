import type { ComponentChildren } from "preact";
import type { Answer } from "../api/use-answer.js";

interface Props<T> {
  readonly answer: Answer<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked for, once it is there; what went wrong, where something did. */
export function Awaited<T>({ answer, children }: Props<T>) {
  if (answer.trouble) {
    return (
      <p class="trouble" role="alert">
        {answer.trouble}
      </p>
    );
  }
  if (answer.value === undefined) return <p class="waiting">…</p>;
  return <div aria-busy={answer.waiting}>{children(answer.value)}</div>;
}
