/** Imports point one way only (the design): cli, archive, check → pipeline → read, stages, write → model. */
const below = (from, to) => ({
  name: `${from}-knows-nothing-above`,
  severity: "error",
  from: { path: `^src/(?:${from})/` },
  to: { path: `^src/(?:${to})` },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    below(
      "model",
      "read/|stages/|labeller/|rules/|repeats/|write/|archive/|check/|review/|cli/|pipeline|formats",
    ),
    below(
      "rules|labeller|repeats",
      "read/|stages/|write/|archive/|check/|review/|cli/|pipeline|formats",
    ),
    below("read", "stages/|labeller/|archive/|check/|review/|cli/|pipeline|formats"),
    below(
      "write",
      "read/|stages/|labeller/|rules/|repeats/|archive/|check/|review/|cli/|pipeline|formats",
    ),
    below("stages", "read/|archive/|check/|review/|cli/|pipeline|formats"),
    below("archive|check|review", "cli/"),
    {
      name: "bench-and-training-stay-out",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:bench|training|tests)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
