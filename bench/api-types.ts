/** Writes the types of the HTTP API (packages/server/src/api.generated.ts): npm run api-types, whenever a route or a shape has changed. */
import { writeFileSync } from "node:fs";
import { apiTypes } from "./api-types/types.js";
import { here } from "./data.js";

writeFileSync(here("packages/server/src/api.generated.ts"), await apiTypes());
