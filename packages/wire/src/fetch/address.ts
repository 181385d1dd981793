import ipaddr from "ipaddr.js";

/**
 * Whether an address is of the open internet: not of this machine, a private or local network, a link, a group, a
 * documentation or any other reserved range. An address of IPv6 that stands for one of IPv4 counts as none.
 */
export function isPublicAddress(address: string): boolean {
  let ip: ReturnType<typeof ipaddr.parse>;
  try {
    ip = ipaddr.parse(address.replace(/%.*$/, ""));
  } catch {
    return false;
  }
  if (ip.range() !== "unicast") return false;
  // Of IPv6 only 2000::/3 is given out: all else is reserved, whatever the table of ranges knows of it.
  return ip.kind() === "ipv4" || (ip.toByteArray()[0] ?? 0) >> 5 === 1;
}
