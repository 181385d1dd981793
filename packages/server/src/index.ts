export type { components, paths } from "./api.generated.js";
export { createServer, type ServerOptions } from "./server.js";
