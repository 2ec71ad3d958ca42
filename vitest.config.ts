/** Tests: everything under tests/, no network, no corpus needed. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/build-when-stale.ts",
    testTimeout: 30_000,
  },
});
