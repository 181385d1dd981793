import { actorLinker } from "./actors/linker.js";
import { echoes } from "./echoes/linker.js";
import type { Linker } from "./linker.js";
import type { Tx } from "./store/tables.js";
import { storyLinker } from "./stories/linker.js";

/** All that joins reports, in the order in which it is asked: each may lean on those before it. */
export const LINKERS: readonly Linker<Tx>[] = [echoes, actorLinker, storyLinker];
