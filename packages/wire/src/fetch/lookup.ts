import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { SaysoError } from "sayso-record";
import { isPublicAddress } from "./address.js";

export interface Address {
  address: string;
  family: number;
}

/** Finds all addresses of a host. */
export type Resolve = (host: string) => Promise<Address[]>;

export const systemResolve: Resolve = (host) => systemLookup(host, { all: true });

/**
 * Finds a host for a connection, and refuses it where any of its addresses is not public. The connection goes to the very
 * addresses that were looked at: a name that answers differently the next time changes nothing.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const hidden = addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (hidden) done(addressPrivate(host, hidden.address), "", 0);
        else if (!first) done(new Error(`no address for ${host}`), "", 0);
        else if (options.all) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error) => done(error, "", 0),
    );
  };
}

/** Throws ADDRESS_PRIVATE where a host is written as an address that is not public: nothing is looked up for it. */
export function checkHost(host: string): void {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP(bare) && !isPublicAddress(bare)) throw addressPrivate(host, bare);
}

function addressPrivate(host: string, address: string): SaysoError {
  return new SaysoError("ADDRESS_PRIVATE", {
    what: "an address that is not of the open internet",
    value: address,
    place: host,
    remedy: "If it is meant, say so with --allow-private.",
  });
}
