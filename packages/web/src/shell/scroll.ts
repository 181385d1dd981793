/** How long a page may take until it is as long as it was, in milliseconds. */
const PATIENCE = 2000;
/** How long a page must rest until its place is noted: browsers count the notes. */
const REST = 150;

/** Going back, and reloading, leads to where the page was: lists are there only once they are answered, which browsers do not wait for. */
export function keepScroll(): void {
  history.scrollRestoration = "manual";
  let rest: ReturnType<typeof setTimeout> | undefined;
  addEventListener("scroll", () => {
    clearTimeout(rest);
    rest = setTimeout(() => history.replaceState({ ...history.state, scroll: scrollY }, ""), REST);
  });
  addEventListener("popstate", ({ state }) => goTo(state?.scroll));
  goTo(history.state?.scroll);
}

function goTo(place: unknown): void {
  if (typeof place !== "number" || place === 0) return;
  const until = performance.now() + PATIENCE;
  let left = true;
  const stop = () => {
    left = false;
  };
  for (const touch of ["wheel", "pointerdown", "keydown"]) addEventListener(touch, stop, { once: true, passive: true });
  const look = () => {
    if (!left || performance.now() > until) return;
    if (document.documentElement.scrollHeight - innerHeight >= place) scrollTo({ top: place, behavior: "instant" });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
