import { useEffect, useState } from "preact/hooks";
import { ask } from "./client.js";

/** A question on its way: the last answer stays while the next one is awaited, so that pages do not flicker. */
export interface Answer<T> {
  readonly value?: T;
  readonly trouble?: string;
  readonly waiting: boolean;
}

/** Asks for `path`, again whenever it changes; nothing where it is empty. */
export function useAnswer<T>(path: string): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ waiting: path !== "" });
  useEffect(() => {
    if (!path) return;
    const asked = new AbortController();
    setAnswer((before) => ({ ...before, waiting: true }));
    ask<T>(path, { signal: asked.signal }).then(
      (value) => setAnswer({ value, waiting: false }),
      (error) => {
        if (!asked.signal.aborted) setAnswer({ trouble: String(error?.message ?? error), waiting: false });
      },
    );
    return () => asked.abort();
  }, [path]);
  return answer;
}
