/** Text is packed to a tenth, tables to a hundredth; deflate can do a thousandth, which only emptiness reaches. */
export const UNPACKED_RATIO = 250;

/** 32 GiB: the most that one source may unpack to; a WARC file has some five. */
export const UNPACKED_LONGEST = 32 * 2 ** 30;

export interface UnpackLimits {
  ratio?: number;
  longest?: number;
}
