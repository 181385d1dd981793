import { useEffect, useReducer, useState } from "preact/hooks";
import { askText, Refused } from "./client.js";
import { keep, keptAnswer, onForgotten } from "./kept.js";

/** A question on its way: the last answer stays while the next one is awaited, so that pages do not flicker. */
export interface Answer<T> {
  readonly value?: T;
  /** What the value is the answer to. */
  readonly of?: string;
  readonly trouble?: string;
  /** The code of the trouble, where the server refused. */
  readonly code?: string;
  readonly waiting: boolean;
}

/** Asks for `path`, again whenever it changes or something was corrected; nothing where it is empty. */
export function useAnswer<T>(path: string): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(() => keptOr(path, { waiting: path !== "" }));
  const [times, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onForgotten(() => again(undefined)), []);
  useEffect(() => {
    if (!path) return;
    const asked = new AbortController();
    setAnswer((before) => keptOr(path, { ...before, waiting: true }));
    askText(path, { signal: asked.signal }).then(
      (text) => {
        keep(path, text);
        setAnswer({ value: JSON.parse(text), of: path, waiting: false });
      },
      (error) => {
        if (asked.signal.aborted) return;
        const code = error instanceof Refused ? error.code : undefined;
        setAnswer({ trouble: String(error?.message ?? error), ...(code && { code }), waiting: false });
      },
    );
    return () => asked.abort();
  }, [path, times]);
  return answer;
}

/** What was answered the last time, asked again all the same. */
function keptOr<T>(path: string, otherwise: Answer<T>): Answer<T> {
  const value = keptAnswer<T>(path);
  return value === undefined ? otherwise : { value, of: path, waiting: true };
}
