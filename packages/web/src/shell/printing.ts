/** Marks the page while it is printed: the colours are those of paper, also for what is drawn by hand. Before whoever draws listens. */
export function markPrinting(): void {
  const { dataset } = document.documentElement;
  addEventListener("beforeprint", () => {
    dataset.printing = "";
  });
  addEventListener("afterprint", () => {
    delete dataset.printing;
  });
}
