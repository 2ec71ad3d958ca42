/** Makes any text a relative path that every file system takes and that stays below its folder. */

/** Characters that some file system gives a meaning of its own. */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/gu;

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Bytes of one part of a path. File systems take 255; the rest is for a mark, the ending
 * and the name of an unfinished file.
 */
const MAX_PART_BYTES = 180;

/** Stands for a part of which nothing is left. */
const NAMELESS = "_";

/** `path` with each part between slashes made safe: `../a:b/.c` is `_/a-b/_c`. Never empty, never hidden. */
export function safePath(path: string): string {
  const parts = path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .map(safePart);
  return parts.length === 0 ? NAMELESS : parts.join("/");
}

function safePart(part: string): string {
  const visible = part.normalize("NFC").replace(FORBIDDEN, "-").replace(/^\.+/, NAMELESS);
  const cut = trimEnd(cutToBytes(visible));
  if (cut === "") return NAMELESS;
  return DEVICES.test(cut) ? `${NAMELESS}${cut}` : cut;
}

/** Windows drops dots and spaces at the end of a name. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ". ".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function cutToBytes(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= MAX_PART_BYTES) return text;
  // A character cut in two decodes to the replacement character, which goes.
  return bytes
    .subarray(0, MAX_PART_BYTES)
    .toString("utf8")
    .replace(/\ufffd+$/, "");
}
