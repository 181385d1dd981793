export { fold } from "./fold.js";
export { type Candidate, createGazetteer, type Gazetteer } from "./gazetteer.js";
export type { PlaceKind, Precision } from "./kinds.js";
export { loadGazetteer } from "./load-in-browser.js";
