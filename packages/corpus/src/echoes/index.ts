export { addToEchoes, removeFromEchoes } from "./echoes.js";
export { type EchoGroup, type EchoLink, groupsOf } from "./groups.js";
export { MemoryShelf } from "./memory.js";
export { type EchoReport, type OriginReason, originOf } from "./origin.js";
export { type EchoKind, type Overlap, overlap } from "./overlap.js";
export { type Print, printOf } from "./print.js";
export type { EchoShelf } from "./shelf.js";
