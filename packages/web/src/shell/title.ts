import { useEffect } from "preact/hooks";

/** What tells those who do not see the page that another one is there. */
export const ARRIVED = "arrived";
const CONTENT = "content";

/** Whether this is another page than the one that the browser opened, whose name it has told itself. */
let hasMoved = false;

/** Names the page in the browser's tab and history, and aloud once one has gone on to it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · sayso` : "sayso";
    const aloud = hasMoved && document.getElementById(ARRIVED);
    if (aloud) aloud.textContent = title;
  }, [title]);
}

/** Another page is there: the keys go on from its beginning, not from where the last one was left. */
export function arrive(): void {
  hasMoved = true;
  // Where a correction has moved what is shown, the way back keeps the focus.
  if (document.activeElement?.closest(".notice")) return;
  document.getElementById(CONTENT)?.focus({ preventScroll: true });
}
