/** The SHA-256 of a page's bytes, worked out when somebody asks for it. */

/** Node's cryptography takes 3 ms to load and most outputs do without: the bytes of a page of usual size are kept instead. In bytes. */
const SMALL = 524_288;

/** Gives the SHA-256 of `bytes` as they are now, in hexadecimal. */
export function hashOf(bytes: Uint8Array): () => string {
  if (bytes.length > SMALL) {
    const hash = sha256(bytes);
    return () => hash;
  }
  // A copy: the caller may write into its buffer before anybody asks.
  const kept = new Uint8Array(bytes);
  let hash: string | undefined;
  return () => (hash ??= sha256(kept));
}

function sha256(bytes: Uint8Array): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(bytes).digest("hex");
}
