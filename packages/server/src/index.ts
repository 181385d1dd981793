export type { components, paths } from "./api.generated.js";
export { createObserver, OBSERVER_HOST, type Observed } from "./observe/observer.js";
export { RequestMetrics } from "./observe/requests.js";
export { createServer, type ServerOptions } from "./server.js";
