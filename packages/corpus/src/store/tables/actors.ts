import type { Generated } from "kysely";
import type { Tally } from "../../actors/tally.js";

/** The tables that know who is who across reports; docs/corpus.md tells what every column means. */
export interface ActorTables {
  profiles: ProfileRow;
  profile_aliases: { profile: number; form: string; name: string; reports: number };
  profile_blocks: { block: string; profile: number };
  profile_bodies: { profile: number; body: string; reports: number };
  entity_profiles: { entity: number; profile: number; report: number } & Tally;
  actors: ActorRow;
  former_actors: { id: string; profile: string };
}

/** What some reports tell of an actor, as far as it helps to know it again. */
export interface ProfileRow extends Tally {
  key: Generated<number>;
  /** Equal profiles have equal ones. */
  profile: string;
  kind: string;
  name: string;
  form: string;
  family: string | null;
  country: string | null;
  /** 1 where the country is its own, 0 where it is only the report's. */
  sure: number;
  registry: string | null;
  actor: string;
  reports: number;
}

export interface ActorRow extends Tally {
  id: string;
  name: string;
  kind: string;
  family: string | null;
  country: string | null;
  /** JSON: its other names. */
  aliases: string;
  /** JSON: which profiles were taken to be one, why, and how sure that is. */
  merges: string;
  reports: number;
}
