/** Takes a MIME message apart (RFC 2045, 2046): parts, their headers, their bytes. */

/** A part of a message; `body` is as it was sent, a character a byte. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A message: its own headers, and its parts, those of parts within parts among them. */
interface Message {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
}

/** Parts within parts that are opened: mail programs nest two or three. */
const MAX_DEPTH = 8;

/** The parts of a message, in order. */
export function partsOf(message: string, depth = 0): Message {
  const whole = splitHeaders(message);
  const boundary = parameter(whole.headers.get("content-type"), "boundary");
  if (boundary === null || depth >= MAX_DEPTH) return { headers: whole.headers, parts: [whole] };
  const parts = splitAt(whole.body, `--${boundary}`).flatMap(
    (part) => partsOf(part, depth + 1).parts,
  );
  return { headers: whole.headers, parts };
}

/** What stands between the boundary's lines; what is before the first and after the last is no part. */
function splitAt(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let at = find(body, boundary, 0); at !== -1;) {
    if (start !== -1) parts.push(body.slice(start, Math.max(start, at - 1)));
    const after = at + boundary.length;
    if (body.startsWith("--", after)) return parts;
    const lineEnd = body.indexOf("\n", after);
    if (lineEnd === -1) return parts;
    start = lineEnd + 1;
    at = find(body, boundary, start);
  }
  // A file cut short ends in the middle of a part.
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}

/** Where a line begins with `boundary`, from `from` on. */
function find(body: string, boundary: string, from: number): number {
  let at = body.indexOf(boundary, from);
  while (at > 0 && body.charAt(at - 1) !== "\n") at = body.indexOf(boundary, at + 1);
  return at;
}

function splitHeaders(part: string): Part {
  const headers = new Map<string, string>();
  let at = 0;
  let name = "";
  while (at < part.length) {
    const end = part.indexOf("\n", at);
    const line = part.slice(at, end === -1 ? part.length : end);
    at = end === -1 ? part.length : end + 1;
    if (line.trim() === "") break;
    if (/^[ \t]/.test(line)) {
      headers.set(name, `${headers.get(name) ?? ""} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: part.slice(at) };
}

/** A parameter of a header: `boundary` of `multipart/related; boundary="x"`; `null` without it. */
function parameter(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? "").split(";").slice(1)) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, Math.max(0, equals)).trim().toLowerCase() !== name) continue;
    const value = pair.slice(equals + 1).trim();
    return value.startsWith('"') ? (value.slice(1).split('"')[0] ?? "") : value;
  }
  return null;
}

/** The media type of a part; by RFC 2045, what has none is plain text. */
export function mediaTypeOf(part: Part): string {
  const type = part.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type ?? "text/plain";
}

/** The charset a part names, `null` when it names none. */
export function charsetOf(part: Part): string | null {
  return parameter(part.headers.get("content-type"), "charset");
}

/** The bytes of a part, its transfer encoding undone. */
export function bytesOf(part: Part): Uint8Array {
  const encoding = part.headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(part.body, "base64");
  return Buffer.from(encoding === "quoted-printable" ? unquote(part.body) : part.body, "latin1");
}

/** Undoes quoted-printable: `=3D` is `=`, `=` at a line's end goes on with the line. */
function unquote(text: string): string {
  return text.replace(/=(?:([\dA-Fa-f]{2})|[ \t]{0,99}\n)/g, (_, hex: string | undefined) =>
    hex === undefined ? "" : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
