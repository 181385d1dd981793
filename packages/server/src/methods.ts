import { sendProblem } from "./problem.js";
import type { App } from "./routes/routes.js";

/**
 * Notes the methods of every path that is added after it. The function that it gives, called when all are there, lets the other
 * methods of those paths be answered as they should be: 405, with those that there are (RFC 9110).
 */
export function refuseOtherMethods(app: App): () => void {
  const known = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    known.set(url, methods);
  });
  return () => {
    for (const [url, methods] of [...known]) {
      if (url.includes("*")) continue;
      const allow = [...methods].sort().join(", ");
      const others = app.supportedMethods.filter((method) => !methods.has(method));
      app.route({
        method: others,
        url,
        schema: { hide: true },
        // At once: what came with a wrong method is not even read.
        onRequest: async (request, reply) => {
          const detail = `${request.method} is not for this path: ${allow} are.`;
          return sendProblem(reply.header("allow", allow), 405, "METHOD_REFUSED", detail);
        },
        handler: async () => undefined,
      });
    }
  };
}
