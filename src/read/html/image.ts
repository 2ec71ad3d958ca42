/** Reads a picture: the address it stands for behind placeholders and lazy loading. */
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";
import type { Links } from "./links.ts";

/** Attributes that hold the picture where `src` holds a placeholder, the surest first. */
const LAZY = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-url",
  "data-orig-file",
];
const LAZY_SETS = ["data-srcset", "data-lazy-srcset", "srcset"];

/** Pixels below which a picture is an icon or counts visits. */
const MIN_SIDE = 32;

/** File names of pictures that only hold a place. */
const PLACEHOLDER = /(?:^|[/_-])(?:placeholder|blank|spacer|pixel|transparent|lazy|1x1)[^/]*$/i;

/** The address of an image, `null` where it is none worth keeping. `sources` are the `srcset`s of the `<picture>` around it. */
export function imageUrl(
  attributes: ReadonlyMap<string, string>,
  sources: readonly string[],
  links: Links,
): string | null {
  if (isSmall(attributes.get("width")) || isSmall(attributes.get("height"))) return null;
  const candidates = [
    ...LAZY.map((name) => attributes.get(name)),
    plain(attributes.get("src")),
    ...LAZY_SETS.map((name) => largest(attributes.get(name))),
    ...sources.map(largest),
  ];
  for (const candidate of candidates) {
    if (candidate === undefined || candidate === "" || candidate.startsWith("data:image/svg"))
      continue;
    const url = links.resolveImage(candidate);
    if (url !== null) return url;
  }
  return null;
}

/** The block of a picture. */
export function imageDraft(element: Element, url: string, alt: string | null): Draft {
  const text = (alt ?? "").replace(/\s+/g, " ").trim();
  return {
    element,
    kind: "image",
    text,
    start: element.start,
    end: element.start,
    chars: text.length,
    linkChars: 0,
    inner: [],
    innerTags: [],
    elements: 0,
    hidden: element.hidden,
    image: { url, alt: text === "" ? null : text },
  };
}

/** `src`, unless it is a placeholder. */
function plain(src: string | undefined): string | undefined {
  if (src === undefined || src.startsWith("data:") || PLACEHOLDER.test(src)) return undefined;
  return src;
}

function isSmall(side: string | undefined): boolean {
  const pixels = Number.parseInt(side ?? "", 10);
  return pixels < MIN_SIDE && !(side ?? "").includes("%");
}

/**
 * The address of the largest picture of a `srcset` (HTML standard, 4.8.4.2.1): `"a.jpg 300w, b.jpg 900w"` → `"b.jpg"`.
 * Addresses may hold commas, so that a candidate ends at a comma only where white space or the end follows it.
 */
export function largest(srcset: string | undefined): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const candidate of (srcset ?? "").split(/,\s|,$/)) {
    const [url, size] = candidate.trim().split(/\s+/, 2);
    if (url === undefined || url === "" || url.startsWith("data:")) continue;
    const width = Number.parseFloat(size ?? "1") || 0;
    if (width > most) [best, most] = [url, width];
  }
  return best;
}
