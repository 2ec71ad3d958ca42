/** Makes the addresses of a page absolute and leaves out those that run code. */

/** Schemes a link may have. */
const SAFE = new Set(["http:", "https:", "mailto:", "tel:", "ftp:"]);

/** Control characters and white space, which browsers drop from an address (`java\nscript:`). */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const DROPPED = /[\u0000-\u001f\u007f]+/g;

/** A scheme, as RFC 3986 has it. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** What the Wayback Machine puts before an address: `https://web.archive.org/web/20200101000000im_/`. */
const WAYBACK =
  /^(?:https?:)?(?:\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:)/i;

/** `address` without what an archive put before it. */
export function stripArchive(address: string): string {
  return address.replace(WAYBACK, "");
}

/** Resolves addresses against the page's own. */
export class Links {
  readonly #base: string | null;

  constructor(base: string | null) {
    this.#base = base !== null && URL.canParse(base) ? base : null;
  }

  /** The absolute address, the address as it stands where the page's own is unknown, or `null` for one that is not safe. */
  resolve(raw: string): string | null {
    const address = stripArchive(raw.replace(DROPPED, "").trim());
    if (address === "") return null;
    const scheme = SCHEME.exec(address)?.[0].toLowerCase();
    if (scheme !== undefined) return SAFE.has(scheme) ? spaceless(address) : null;
    if (this.#base !== null && URL.canParse(address, this.#base)) {
      return new URL(address, this.#base).href;
    }
    return spaceless(address.startsWith("//") ? `https:${address}` : address);
  }

  /** As `resolve`, for the address of an image: pictures written into the page itself are allowed. */
  resolveImage(raw: string): string | null {
    if (DATA_IMAGE.test(raw)) return raw.trim();
    return this.resolve(raw);
  }
}

/** A picture in the page; SVG may hold scripts and is not among them. */
const DATA_IMAGE = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);/i;

function spaceless(address: string): string {
  return address.replaceAll(" ", "%20");
}
