import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Answer } from "../api/use-answer.js";

/**
 * Follows what a page shows to its new address: a correction may make it one with another, and then its id is gone. `find` gets what
 * was shown last, and gives the address that it has now.
 */
export function useMoved<T>(
  answer: Answer<T>,
  isOfPage: (shown: T) => boolean,
  find: (shown: T) => Promise<string | undefined>,
) {
  const { route } = useLocation();
  const shown = useRef<T | undefined>(undefined);
  if (answer.value !== undefined) shown.current = answer.value;
  useEffect(() => {
    const last = shown.current;
    if (!answer.trouble || last === undefined || !isOfPage(last)) return;
    shown.current = undefined;
    // Where it is not to be found either, the trouble says enough.
    void find(last).then(
      (path) => path && route(path, true),
      () => {},
    );
  }, [answer.trouble]);
}

/** The one that shares most with what was there; nothing where none shares anything. */
export function likest<T>(
  candidates: readonly T[],
  of: (candidate: T) => readonly string[],
  wanted: readonly string[],
): T | undefined {
  const own = new Set(wanted);
  const shared = (candidate: T) => of(candidate).filter((one) => own.has(one)).length;
  const [best] = candidates.toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : undefined;
}
