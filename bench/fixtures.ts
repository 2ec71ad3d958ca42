/**
 * Prints which truths of the fixtures are not met: `npx tsx bench/fixtures.ts [part of a name] [--note]`.
 * With `--note` the known failures in truth.json become what is not met now: read the difference before you commit it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clean } from "../src/pipeline.ts";
import { type FixtureCase, findFault, loadCases, type TruthKey } from "../tests/fixture-cases.ts";

type Faults = Partial<Record<TruthKey, string>>;

/** Characters of a fault that are worth keeping: what is wrong shows when the bench runs. */
const LONGEST_NOTE = 100;

const { values, positionals } = parseArgs({
  options: { note: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [part = ""] = positionals;

/** How many truths are met, and how many there are. */
const met = new Map<string, [right: number, all: number]>();
for (const fixture of loadCases()) {
  if (!fixture.name.includes(part)) continue;
  const faults = await findFaults(fixture);
  for (const key of Object.keys(fixture.truth) as TruthKey[]) {
    const fault = faults[key];
    const known = Object.hasOwn(fixture.knownFailures, key);
    for (const name of [key, "all"]) {
      const [right, all] = met.get(name) ?? [0, 0];
      met.set(name, [right + (fault === undefined ? 1 : 0), all + 1]);
    }
    if (fault !== undefined) console.log(`${fixture.name}: ${known ? "known: " : ""}${fault}`);
    else if (known) console.log(`${fixture.name}: ${key} is met now, no known failure any more`);
  }
  if (values.note) note(fixture, faults);
}
for (const [key, [right, all]] of met) console.log(`${key.padEnd(14)} ${right} of ${all}`);

async function findFaults({ bytes, input, options, truth }: FixtureCase): Promise<Faults> {
  const article = await clean({ bytes, path: input }, options);
  const faults: Faults = {};
  for (const key of Object.keys(truth) as TruthKey[]) {
    const fault = findFault(article, truth, key);
    if (fault !== null) faults[key] = fault;
  }
  return faults;
}

/** Writes the known failures anew; a reason that stands there stays. */
function note({ folder, knownFailures }: FixtureCase, faults: Faults): void {
  const file = join(folder, "truth.json");
  const before = readFileSync(file, "utf8");
  const truth = JSON.parse(before) as Record<string, unknown>;
  const kept = Object.entries(faults).map(([key, fault]) => [
    key,
    knownFailures[key as TruthKey] ?? shorten(fault),
  ]);
  delete truth["knownFailures"];
  if (kept.length > 0) truth["knownFailures"] = Object.fromEntries(kept);
  // A file with nothing new keeps its layout.
  if (JSON.stringify(truth) === JSON.stringify(JSON.parse(before))) return;
  writeFileSync(file, `${JSON.stringify(truth, null, 2)}\n`);
}

function shorten(fault: string): string {
  return fault.length <= LONGEST_NOTE ? fault : `${fault.slice(0, LONGEST_NOTE)}…`;
}
