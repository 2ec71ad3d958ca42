import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWhole } from "../../src/files/write-whole.ts";

describe("writeWhole", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "write-whole-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("writes a new file and leaves nothing else behind", () => {
    writeWhole(join(folder, "a.md"), "text\n");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("text\n");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("replaces a file and keeps its permissions", () => {
    const path = join(folder, "a.md");
    writeFileSync(path, "a much longer text than the new one");
    chmodSync(path, 0o640);
    writeWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it("leaves the old file and no part when it cannot write", () => {
    const path = join(folder, "missing", "a.md");
    expect(() => {
      writeWhole(path, "text");
    }).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("takes names as long as the system allows", () => {
    const path = join(folder, "n".repeat(255));
    writeWhole(path, "text");
    expect(readFileSync(path, "utf8")).toBe("text");
  });

  it("writes straight to what is not a file", () => {
    expect(() => {
      writeWhole("/dev/null", "text");
    }).not.toThrow();
    expect(statSync("/dev/null").isFile()).toBe(false);
  });
});
