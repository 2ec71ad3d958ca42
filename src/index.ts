/** The library's public API. */
export { clean, examine, type Input } from "./pipeline.ts";
export {
  cleanAll,
  type CleanAllOptions,
  type Outcome,
  type PageInput,
} from "./archive/clean-all.ts";
export { FORMATS, loadReader, loadWriter, type Format } from "./formats.ts";
export { NewscleanError } from "./model/errors.ts";
export { DEFAULTS, type Options } from "./model/options.ts";
export type * from "./model/article.ts";
export type * from "./model/document.ts";
