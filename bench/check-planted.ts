/** Plants each fault into 50 files apiece: how many are found with the right rule and line? */
import { parseArgs } from "node:util";
import { FAULTS } from "../tests/check/planting/faults.ts";
import { findPlanted } from "../tests/check/planting/find-planted.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "50" },
    /** Shows the misses of one rule. */
    show: { type: "string" },
  },
});
const files = Number(values.files);
let least = 1;
for (const rule of Object.keys(FAULTS)) {
  const outcomes = Array.from({ length: files }, (_, nth) => findPlanted(rule, nth));
  const misses = outcomes.filter((outcome) => !outcome.found);
  const share = 1 - misses.length / files;
  least = Math.min(least, share);
  console.log(`${(100 * share).toFixed(0).padStart(4)} %  ${rule}`);
  if (values.show !== rule) continue;
  for (const { text, line, findings } of misses.slice(0, 3)) {
    console.log(
      line,
      findings.map((finding) => [finding.line, finding.message]),
    );
    console.log(text);
  }
}
console.log(`least: ${(100 * least).toFixed(0)} % of ${files} files a fault`);
