/** Bytes to text: encoding, line ends and invisible characters are settled here, once. */
import { createHash } from "node:crypto";
import type { MediaType, Source } from "../model/document.ts";
import type { Options } from "../model/options.ts";

/** What a page's bytes may come as. */
type Bytes = string | Uint8Array | { readonly bytes: Uint8Array; readonly path: string | null };

/** Decodes a page. */
export function decode(input: Bytes, options: Options): Promise<Source> {
  const bytes =
    typeof input === "string"
      ? Buffer.from(input, "utf8")
      : input instanceof Uint8Array
        ? input
        : input.bytes;
  const path = typeof input === "object" && "path" in input ? input.path : null;
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  return Promise.resolve({
    path,
    mediaType: options.from ?? mediaTypeOf(path, text),
    encoding: "utf-8",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text,
    warnings: [],
  });
}

function mediaTypeOf(path: string | null, text: string): MediaType {
  if (/^\s*<(?:!doctype|html)/i.test(text.slice(0, 1000))) return "text/html";
  if (path?.endsWith(".md") === true) return "text/markdown";
  return "text/plain";
}
