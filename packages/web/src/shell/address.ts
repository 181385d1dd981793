import { useLocation } from "preact-iso";

/** What the address asks for, and a way to ask otherwise: filters live in the address, so that back and reload keep them. */
export interface Asked {
  readonly asked: Readonly<Record<string, string>>;
  readonly ask: (changes: Readonly<Record<string, string>>) => void;
}

export function useAddress(): Asked {
  const { path, query, route } = useLocation();
  return {
    asked: query,
    ask: (changes) => {
      const next = queryOf({ ...query, ...changes });
      route(next ? `${path}?${next}` : path, true);
    },
  };
}

/** The query string of all that is not empty, in the order of the names. */
export function queryOf(asked: Readonly<Record<string, string | undefined>>): string {
  const named = Object.entries(asked).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return new URLSearchParams(named.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}
