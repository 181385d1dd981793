import type { Observed } from "sayso-server";
import { listening } from "./listening.js";

/** Lets others see how it goes, on a port of this machine where one is given; gives what ends that. Throws SERVE_NOT_LISTENING. */
export async function observing(
  port: number | undefined,
  observed: Observed,
  onListening: (address: string) => void,
): Promise<() => Promise<void>> {
  if (port === undefined) return async () => {};
  const { createObserver, OBSERVER_HOST: host } = await import("sayso-server");
  const app = await createObserver(observed);
  try {
    onListening(await listening(app.listen({ host, port }), { host, port, option: "--metrics" }));
  } catch (error) {
    await app.close();
    throw error;
  }
  return () => app.close();
}
