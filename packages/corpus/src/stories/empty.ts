/** A story before it is told. */
export function emptyStory(family: string) {
  return {
    id: null,
    family,
    type: "",
    what: "",
    reports: 0,
    sayso: 0,
    standing: "stated",
    disputed: 0,
    found: "{}",
    stale: 1,
  } as const;
}
