/** A worker that does what a page's path says: hang, exit, take all memory, or answer. */
export default function work({ pages, at }) {
  return pages.map(({ path }, index) => {
    Atomics.store(at, 0, index);
    if (path === "hang") for (;;);
    if (path === "exit") process.exit(3);
    if (path === "throw") throw new Error("thrown");
    if (path === "memory") {
      const held = [];
      for (;;) held.push(new Array(1_000_000).fill(index));
    }
    return { kind: "failed", message: path, sha256: null };
  });
}
