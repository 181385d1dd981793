// Style sheets are bundled, not read: they give nothing.
declare module "*.css";
declare module "@fontsource-variable/*";
