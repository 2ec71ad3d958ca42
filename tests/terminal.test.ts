/** What people see on a terminal: the ledger's table, warnings, colours, the clipboard. */
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import stringWidth from "string-width";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readClipboard } from "../src/cli/clipboard.ts";
import { printLedger } from "../src/cli/ledger-table.ts";
import { hasColour } from "../src/cli/streams.ts";
import { warningLines } from "../src/cli/warning-lines.ts";
import type { LedgerEntry } from "../src/model/article.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const entry = (change: Partial<LedgerEntry>): LedgerEntry => ({
  line: 1,
  role: "paragraph",
  rule: "long",
  because: "a long block",
  text: "Text",
  ...change,
});

describe("the ledger's table", () => {
  test.each([
    ["Latin", "The mayor opened the bridge on Sunday, and hundreds walked across it that morning."],
    [
      "Chinese",
      "市长星期天为大桥剪彩，数百人在第一辆公共汽车之前步行过桥，感谢两个冬天的辛苦工作。",
    ],
    ["emoji", "👩‍👩‍👧‍👦".repeat(40)],
    ["combining", "e\u0301\u0302\u0303".repeat(200)],
    ["tabs and controls", "a\tb\u001b[31mc\u0007".repeat(40)],
    ["endless", "x".repeat(1_000_000)],
  ])("fits 80 columns with %s text", (_, text) => {
    const table = printLedger([entry({ text, because: text })], { width: 80, colour: false });
    for (const line of table.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(table).not.toContain("\u001b");
  });

  test("shows a short block whole", () => {
    const table = printLedger([entry({ line: 12345, role: "boilerplate", text: "Menu" })], {
      width: 80,
      colour: false,
    });
    expect(table).toMatch(/\n12345 {2}boilerplate {2}a long block +Menu\n$/);
  });

  test("dims what was left out, where there are colours", () => {
    const ledger = [entry({}), entry({ role: "duplicate" })];
    const [, body, duplicate] = printLedger(ledger, { width: 80, colour: true }).split("\n");
    expect(body).not.toContain("\u001b");
    expect(duplicate).toMatch(/^.\[2m.*duplicate.*\[0m$/);
  });
});

test("colours need a terminal and no NO_COLOR", () => {
  vi.stubEnv("NO_COLOR", "");
  vi.stubEnv("TERM", "xterm");
  expect(hasColour({ isTTY: true })).toBe(true);
  expect(hasColour({})).toBe(false);
  vi.stubEnv("NO_COLOR", "1");
  expect(hasColour({ isTTY: true })).toBe(false);
});

test("a warning names file, line and code", () => {
  const warning = { code: "date-ambiguous", message: "could be March or April", line: 12 } as const;
  expect(warningLines("page.txt", [warning])).toBe(
    "page.txt:12: date-ambiguous: could be March or April\n",
  );
  expect(warningLines(null, [{ ...warning, line: null }])).toMatch(/^stdin: date-ambiguous: /);
});

describe("the clipboard", () => {
  const tools = (scripts: Readonly<Record<string, string>>): void => {
    const folder = mkdtempSync(join(tmpdir(), "newsclean-tools-"));
    for (const [name, script] of Object.entries(scripts)) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, name), 0o755);
    }
    vi.stubEnv("PATH", [folder, "/nothing"].join(delimiter));
  };

  test("is read by the first tool that gives something", () => {
    tools({ "wl-paste": "exit 1", xclip: "echo copied text" });
    expect(Buffer.from(readClipboard("linux")).toString()).toBe("copied text\n");
  });

  test("is read by pbpaste on a Mac", () => {
    tools({ pbpaste: "echo from a Mac", xclip: "echo wrong" });
    expect(Buffer.from(readClipboard("darwin")).toString()).toBe("from a Mac\n");
  });

  test("says which tools would do where there is none", () => {
    tools({});
    expect(() => readClipboard("linux")).toThrow(/without wl-paste or xclip or xsel/);
  });

  test("says what the tool said where it fails", () => {
    tools({ pbpaste: "echo empty clipboard >&2; exit 1" });
    expect(() => readClipboard("darwin")).toThrow(/pbpaste: empty clipboard/);
  });
});
