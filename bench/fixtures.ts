/** Prints which truths of the fixtures are met: `npx tsx bench/fixtures.ts [part of a name]`. */
import { clean } from "../src/pipeline.ts";
import { findFault, loadCases, type TruthKey } from "../tests/fixture-cases.ts";

const part = process.argv[2] ?? "";
const met = new Map<TruthKey, [right: number, all: number]>();
for (const { name, input, bytes, truth, options } of loadCases()) {
  if (!name.includes(part)) continue;
  const article = await clean({ bytes, path: input }, options);
  for (const key of Object.keys(truth) as TruthKey[]) {
    const fault = findFault(article, truth, key);
    const [right, all] = met.get(key) ?? [0, 0];
    met.set(key, [right + (fault === null ? 1 : 0), all + 1]);
    if (fault !== null) console.log(`${name}: ${fault}`);
  }
}
for (const [key, [right, all]] of met) console.log(`${key.padEnd(14)} ${right} of ${all}`);
