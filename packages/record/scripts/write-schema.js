// Writes data/record.schema.json from the built package: npm run schema.
import { writeFileSync } from "node:fs";
import { recordJsonSchema } from "../dist/json-schema.js";

const file = new URL("../data/record.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
