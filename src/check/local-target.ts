/** Tells what kind of place an address is: elsewhere, in this page, a path on a site, or a file beside. */

/** A scheme or `//host`. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** Files that stand beside an article: Markdown, images, media, documents. */
const FILE =
  /\.(?:md|markdown|json|png|jpe?g|gif|webp|avif|svg|tiff?|pdf|mp3|mp4|m4a|ogg|webm|csv|txt|docx?|xlsx?|zip)$/i;
/** Template tags of site generators: `{{< ref "a.md" >}}`, `{% link a.md %}`. */
const TEMPLATE = /\{\{|\{%/;

/** What an address leads to. */
export type Target =
  | { readonly kind: "elsewhere" | "anchor" | "template" }
  | { readonly kind: "path" }
  | { readonly kind: "file"; readonly path: string };

/** Reads an address of a link or an image. */
export function readTarget(address: string): Target {
  const target = address.trim();
  if (TEMPLATE.test(target)) return { kind: "template" };
  if (target === "" || ABSOLUTE.test(target)) return { kind: "elsewhere" };
  if (target.startsWith("#") || target.startsWith("?")) return { kind: "anchor" };
  const path = target.split(/[?#]/, 1)[0] ?? "";
  if (target.startsWith("/") || !FILE.test(path)) return { kind: "path" };
  return { kind: "file", path: unescapePath(path) };
}

/** The path as the file system has it; as it is where it is no valid escape. */
function unescapePath(path: string): string {
  return /%(?![0-9a-f]{2})/i.test(path) ? path : decodePath(path);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
