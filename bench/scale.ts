/** Cleans pages of 1, 10 and 100 MB and degenerate ones, each in a process of its own: time, its growth, and memory. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    /** The sizes in megabytes. */
    sizes: { type: "string", default: "1,10,100" },
    /** Only the pages whose name contains this. */
    only: { type: "string", default: "" },
  },
});

const MB = 1_000_000;
/** Memory that a page may cost: this many times its bytes, and a fixed amount. */
const TIMES = 20;
/** The same for a page of nothing but small elements: every eighty bytes are a block with all its evidence. */
const TIMES_OF_CARDS = 40;
const FIXED = 100 * MB;
/** Growth of time, beyond the growth of the page, at which a size fails: ten times the page may take this much more than ten times as long. */
const SLACK = 1.5;

const WORDS =
  "the bridge council harbour river mayor of repair and winter ferry to museum storm in school village budget for tower report".split(
    " ",
  );

/** Sentences that differ from each other, the same ones on every run (Park and Miller's minimal standard generator). */
function sentenceSource(): () => string {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return () => {
    const words = Array.from({ length: 8 + next(14) }, () => WORDS[next(WORDS.length)]);
    return `${words.join(" ")} ${next(1_000_000)}.`;
  };
}

/** Pasted text as it comes: menu, headline, byline, date, paragraphs, the article once more, teasers. */
function pasted(sentence: () => string): string {
  const paragraph = () => `${sentence()} ${sentence()} ${sentence()} ${sentence()}\n\n`;
  const body = Array.from({ length: 8 }, paragraph).join("");
  const article = `Mayor ${sentence().slice(0, 60)}\n\nBy Ann Berg\n3 May 2024\n\n${body}`;
  return `Home\nNews\nSport\n${article}${article}Latest News\nFerry fares rise again\nNEWS\nMay 2, 2024\n`;
}

/** Kinds of pages by name: what each piece of them is. */
const PAGES: Readonly<Record<string, (sentence: () => string) => string>> = {
  "pasted text": pasted,
  "one line of sentences": (sentence) => `${sentence()} `,
  "equal lines": () =>
    "This line of eighty characters stands here again and again, and again and again.\n",
  "different lines": (sentence) => `On page ${sentence()}\n`,
  "one line without an end of a sentence": (sentence) => `${sentence().slice(0, -1)} `,
  "one line without a space": (sentence) => sentence().replace(/[ .]/g, ""),
  "one line of signs": () => "*_`[<& \\~|# ",
  "blank lines": () => "\n",
  "HTML of cards": (sentence) =>
    `<div class="card"><a href="/${sentence().length}">${sentence().slice(0, 40)}</a></div>\n`,
};

async function writePage(path: string, name: string, bytes: number): Promise<void> {
  const stream = createWriteStream(path);
  const sentence = sentenceSource();
  const piece = PAGES[name];
  if (!piece)
    throw new Error(
      `Unexpected page \`${name}\`, expected one of ${Object.keys(PAGES).join(", ")}`,
    );
  stream.write("A first line\n");
  for (let written = 0; written < bytes;) {
    let batch = "";
    while (batch.length < MB / 10) batch += piece(sentence);
    if (!stream.write(batch)) await once(stream, "drain");
    written += batch.length;
  }
  stream.end();
  await once(stream, "close");
}

const CLI = fileURLToPath(new URL("../bin/newsclean.js", import.meta.url));

/** What is said of a page that has been gone through to its end and holds no article, as lines of signs do. */
const REFUSED = "Cannot find an article";

interface Measured {
  /** Of the processor, so that a busy machine does not count. */
  readonly seconds: number;
  /** Peak of resident memory, in bytes. */
  readonly peak: number;
}

function measure(page: string, preload: string): Measured {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", preload, CLI, "import", page, "-q"],
    {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const [, micros, kilobytes] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  if ((status !== 0 && !stderr.includes(REFUSED)) || micros === undefined)
    throw new Error(`Cannot clean ${page}: ${stderr.slice(0, 2000)}`);
  return { seconds: Number(micros) / 1e6, peak: Number(kilobytes) * 1024 };
}

const folder = mkdtempSync(join(tmpdir(), "newsclean-scale-"));
const preload = join(folder, "report-usage.cjs");
writeFileSync(
  preload,
  `process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require("node:fs").writeSync(2, "used " + (userCPUTime + systemCPUTime) + " " + maxRSS);
  });`,
);
const sizes = values.sizes.split(",").map(Number);
let failed = 0;
try {
  console.log(
    "page".padEnd(40),
    "MB".padStart(5),
    "cpu s".padStart(8),
    "growth".padStart(8),
    "peak MB".padStart(8),
    "of budget".padStart(10),
  );
  for (const name of Object.keys(PAGES).filter((page) => page.includes(values.only))) {
    let before: { readonly size: number; readonly seconds: number } | undefined;
    for (const size of sizes) {
      const page = join(folder, name.startsWith("HTML") ? "page.html" : "page.txt");
      await writePage(page, name, size * MB);
      const { seconds, peak } = measure(page, preload);
      const growth = before ? seconds / before.seconds / (size / before.size) : undefined;
      const times = name.startsWith("HTML") ? TIMES_OF_CARDS : TIMES;
      const budget = peak / (times * size * MB + FIXED);
      const wrong = budget > 1 || (growth ?? 0) > SLACK;
      if (wrong) failed += 1;
      console.log(
        name.padEnd(40),
        String(size).padStart(5),
        seconds.toFixed(2).padStart(8),
        (growth?.toFixed(2) ?? "").padStart(8),
        (peak / MB).toFixed(0).padStart(8),
        budget.toFixed(2).padStart(10),
        wrong ? "  ✗" : "",
      );
      before = { size, seconds };
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
