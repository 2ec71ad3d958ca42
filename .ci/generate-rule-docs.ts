/** Writes docs/rules from the rules; a test says when that is due. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeRuleDocs } from "../src/check/rule-docs.ts";

const folder = fileURLToPath(new URL("../docs/rules", import.meta.url));
mkdirSync(folder, { recursive: true });
const pages = writeRuleDocs();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
