// Style sheets are bundled, not read: they give nothing.
declare module "*.css";
declare module "@fontsource-variable/*";
// The address of a file that the server gives.
declare module "*?url" {
  const address: string;
  export default address;
}
