/** `batch --learn`: learns the archive's templates, and again only when the archive has changed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { archiveStamp } from "../archive/inputs/archive-stamp.ts";
import { LEDGER_FOLDER } from "../archive/ledger/ledger.ts";
import { printTemplate, readTemplate } from "../archive/templates/template-file.ts";
import { makeFolder } from "../files/make-folder.ts";
import { writeNamed } from "../files/write-named.ts";
import type { Template } from "../model/template.ts";
import type { BatchValues } from "./batch-options.ts";
import { pickCleaningOptions } from "./cleaning-options.ts";
import { learnFrom, refuseStandardInput } from "./learn-from.ts";
import { readVersion } from "./version.ts";

/** The template of the archive; `null` when the learning was stopped. It stays in the output folder, to be read and reused. */
export async function learnOnce(
  paths: readonly string[],
  values: BatchValues & { readonly output: string },
  signal: AbortSignal,
): Promise<Template | null> {
  refuseStandardInput(paths);
  const folder = join(values.output, LEDGER_FOLDER);
  const file = join(folder, "site.template.json");
  const stampFile = join(folder, "site.template.stamp");
  const search = { paths, ignore: values.ignore ?? [], output: values.output };
  const settings = [readVersion(), values.groupBy ?? "", pickCleaningOptions(values)];
  const stamp = `${await archiveStamp(search)} ${JSON.stringify(settings)}\n`;
  if (existsSync(file) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    return readTemplate(file);
  }
  const { template, complete } = await learnFrom(paths, {
    ...values,
    signal,
    avoid: values.output,
  });
  if (!complete) return null;
  makeFolder(folder);
  writeNamed(file, printTemplate(template));
  writeNamed(stampFile, stamp);
  // As it is read back, so that this run and the next one clean alike.
  return readTemplate(file);
}
