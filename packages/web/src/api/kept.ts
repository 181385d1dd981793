/** How many answers are kept. */
const MOST_KEPT = 60;

/** The last answers by their questions, as text: going back shows at once what was there. */
const kept = new Map<string, string>();
const listeners = new Set<() => void>();

export function keep(path: string, answer: string): void {
  kept.delete(path);
  kept.set(path, answer);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** What was answered the last time; nothing where it was not asked, or is forgotten. */
export function keptAnswer<T>(path: string): T | undefined {
  const answer = kept.get(path);
  return answer === undefined ? undefined : JSON.parse(answer);
}

/** After something was changed: what was answered before may not hold any more, and whatever is shown is asked anew. */
export function forgetAnswers(): void {
  kept.clear();
  for (const tell of listeners) tell();
}

/** Calls `tell` each time the answers are forgotten; gives the way to stop that. */
export function onForgotten(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
