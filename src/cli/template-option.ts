/** The cleaning option that `--template FILE` sets. */
import { readTemplate } from "../archive/templates/template-file.ts";
import type { Options } from "../model/options.ts";

/** Reads the file, if one is named. */
export function templateOption(path: string | undefined): Partial<Options> {
  return path === undefined ? {} : { template: readTemplate(path) };
}
