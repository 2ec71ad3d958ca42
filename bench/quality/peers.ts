/** Installs the peers under .cache/ and runs them over pages; what a peer found once is kept there. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Prediction } from "./score.ts";

const HERE = import.meta.dirname;
const HOME = join(HERE, "../../.cache/peers");
/** Room for what a peer prints of all pages. */
const MAX_OUTPUT = 1 << 30;

/** The JavaScript peers, pinned; jsdom 26 is the newest for Node 20. */
const NPM = ["@mozilla/readability@0.6.0", "jsdom@26.1.0", "defuddle@0.19.4", "linkedom@0.18.15"];

/** A page to run a peer on. */
export interface PeerPage {
  readonly id: string;
  /** Where its `.html.gz` stands. */
  readonly path: string;
}

/** All peers, with what their best fair call is. */
export const PEERS: Readonly<Record<string, string>> = {
  trafilatura: "2.3.1, bare_extraction with metadata, without comments",
  readability: "0.6.0 on jsdom 26.1, blocks of its content on lines",
  defuddle: "0.19.4 on linkedom, blocks of its content on lines",
  resiliparse: "2.0.1, extract_plain_text of the main content, without alt texts and bullets",
};

/** Installs what is missing. */
export function installPeers(): void {
  mkdirSync(HOME, { recursive: true });
  if (!existsSync(join(HOME, "node_modules/defuddle"))) {
    writeFileSync(join(HOME, "package.json"), '{"private": true, "type": "module"}\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", ...NPM], { cwd: HOME });
  }
  if (!existsSync(join(HOME, "venv/.done"))) {
    execFileSync("python3", ["-m", "venv", join(HOME, "venv")]);
    const requirements = join(HERE, "requirements.txt");
    execFileSync(join(HOME, "venv/bin/pip"), ["install", "-q", "-r", requirements]);
    writeFileSync(join(HOME, "venv/.done"), "");
  }
}

/** What a peer finds on the pages; kept, so that only a first run waits for slow peers; `fresh` runs it anyway. */
export function runPeer(peer: string, pages: readonly PeerPage[], fresh = false): Prediction[] {
  const ids = pages.map((page) => page.id).join(" ");
  const key = createHash("sha256").update(ids).digest("hex").slice(0, 12);
  const kept = join(HOME, `${peer}.${key}.jsonl`);
  if (fresh || !existsSync(kept)) writeFileSync(kept, run(peer, pages));
  return readFileSync(kept, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Prediction);
}

function run(peer: string, pages: readonly PeerPage[]): string {
  const input = pages.map(({ id, path }) => `${id}\t${path}`).join("\n");
  const options = { input, encoding: "utf8", maxBuffer: MAX_OUTPUT } as const;
  const python = peer === "trafilatura" || peer === "resiliparse";
  return python
    ? execFileSync(join(HOME, "venv/bin/python"), [join(HERE, "python-peers.py"), peer], options)
    : execFileSync(process.execPath, [join(HERE, "javascript-peers.mjs"), peer, HOME], options);
}
