/** A bundler plugin that writes the licence of every bundled package beside the bundle, as those licences ask. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences that may be bundled into an MIT package: all they ask for is the notice. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
  "Zlib",
]);

/** The plugin; put it last. */
export function thirdPartyLicences() {
  return {
    name: "third-party-licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const packages = [...new Set(modules.map(packageOf).filter(Boolean))].sort();
      const source = packages.map(notice).join(`\n${"-".repeat(79)}\n\n`);
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENCES.txt", source });
    },
  };
}

/** The folder of the package that a bundled module belongs to; nothing for the project's own. */
function packageOf(module) {
  const [path] = module.replace(/^\0/, "").split("?");
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll("\\", "/"))?.[1];
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  if (!isAllowed(license)) {
    throw new Error(`Cannot bundle \`${name}\`: its licence is \`${license}\``);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // A few packages ship no text of their licence: its name and the author's have to do.
  const text =
    file === undefined
      ? `Copyright ${typeof author === "object" ? author.name : (author ?? "its authors")}`
      : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Whether an SPDX expression asks for no more than the notice: every part of an AND, some part of an OR. */
function isAllowed(expression) {
  const parts = expression.replace(/[()]/g, "").split(" AND ");
  return parts.every((part) => part.split(" OR ").some((name) => ALLOWED.has(name.trim())));
}
