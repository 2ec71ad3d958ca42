/** Reads the clipboard by the tool that the platform has for it. */
import { spawnSync } from "node:child_process";
import { NewscleanError } from "../model/errors.ts";

type Call = readonly [tool: string, ...words: string[]];

/** PowerShell prints in the console's old code page unless told otherwise. */
const POWERSHELL: readonly string[] = [
  "-NoProfile",
  "-Command",
  "[Console]::OutputEncoding=[Text.Encoding]::UTF8; Get-Clipboard -Raw",
];

const UNIX: readonly Call[] = [
  ["wl-paste", "--no-newline"],
  ["xclip", "-selection", "clipboard", "-out"],
  ["xsel", "--clipboard", "--output"],
  // Under WSL the clipboard is Windows'.
  ["powershell.exe", ...POWERSHELL],
];

/** The tools to try, in turn, by platform. */
const TOOLS: Readonly<Partial<Record<NodeJS.Platform, readonly Call[]>>> = {
  darwin: [["pbpaste"]],
  win32: [["powershell.exe", ...POWERSHELL]],
};

/** Bytes the clipboard may hold: more than any page, less than what Node holds in one buffer. */
const LARGEST_CLIPBOARD = 1 << 30;

/** The bytes of the text on the clipboard. */
export function readClipboard(platform: NodeJS.Platform = process.platform): Uint8Array {
  const calls = TOOLS[platform] ?? UNIX;
  const failures: string[] = [];
  for (const [tool, ...words] of calls) {
    const result = spawnSync(tool, words, { maxBuffer: LARGEST_CLIPBOARD });
    if (result.error) continue;
    if (result.status === 0) return result.stdout;
    failures.push(
      `${tool}: ${result.stderr.toString().trim() || `status ${result.status ?? "?"}`}`,
    );
  }
  const instead = "or paste into `newsclean import -`";
  throw new NewscleanError(
    "usage",
    failures.length > 0
      ? `Cannot read the clipboard (${failures.join("; ")}): copy some text first, ${instead}`
      : `Cannot read the clipboard without ${calls.map(([tool]) => tool).join(" or ")}: install it, ${instead}`,
  );
}
