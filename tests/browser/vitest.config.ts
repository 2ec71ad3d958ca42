/** Tests that need a browser: Debian's chromium, or the one that CHROMIUM names. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: {
    include: ["*.browser.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
