/** The reporters by name; each loads only when used. */
import type { Reporter } from "./reporter.ts";

const reporters = {
  pretty: async () => (await import("./pretty.ts")).reportPretty,
  github: async () => (await import("./github.ts")).reportGithub,
  sarif: async () => (await import("./sarif.ts")).reportSarif,
  junit: async () => (await import("./junit.ts")).reportJunit,
  json: async () => (await import("./json.ts")).reportJson,
} satisfies Record<string, () => Promise<Reporter>>;

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters;

/** All reporters, in the order they are shown. */
export const REPORTERS = Object.keys(reporters) as readonly ReporterName[];

/** Loads a reporter. */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return reporters[name]();
}
