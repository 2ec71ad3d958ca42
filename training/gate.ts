/**
 * `npm run gate -- --corpus DIR [--pin] [--allow-lower]`: fails where the shipped weights score below the pinned floors;
 * `--pin` writes today's figures as floors, and lowers none without `--allow-lower`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { figuresOf, type Figures } from "./figures.ts";
import { measure } from "./measure.ts";

/** Figures may lie this far below their floor: a change of a reader shifts a line of one page in 24. */
const TOLERANCE = 0.003;
const FLOORS = new URL("floors.json", import.meta.url);

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    pin: { type: "boolean", default: false },
    "allow-lower": { type: "boolean", default: false },
  },
});
if (values.corpus === undefined) throw new Error("Cannot `gate` without `--corpus DIR`");

const figures: Figures = {
  ...figuresOf("text", await measure(values.corpus, "text")),
  ...figuresOf("html", await measure(values.corpus, "html")),
};
const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Figures;
const lower = Object.entries(floors).filter(
  ([name, floor]) => (figures[name] ?? 0) < floor - TOLERANCE,
);
for (const [name, value] of Object.entries(figures)) {
  console.log(`${value.toFixed(4)}  floor ${(floors[name] ?? 0).toFixed(4)}  ${name}`);
}
if (values.pin && (lower.length === 0 || values["allow-lower"])) {
  const pinned = Object.entries(figures).map(([name, value]) => [
    name,
    Math.floor(value * 1e4) / 1e4,
  ]);
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(pinned), null, 2)}\n`);
  console.log("pinned");
} else if (lower.length > 0) {
  const names = lower.map(([name]) => `\`${name}\``).join(", ");
  console.error(
    values.pin
      ? `Cannot \`pin\` a lower floor without \`--allow-lower\`: ${names}`
      : `Unexpected figure below its floor: ${names}`,
  );
  process.exitCode = 1;
}
