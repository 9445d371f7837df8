/** Imports point down only: e2e → app → components → lib → db. Each rule says what to do instead. */

const above = (layers) => ({ path: `^(${layers.join("|")})/` });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third. Split by subject.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "db-stands-alone",
      comment: "db keeps the record and knows nothing above it. Pass what it needs as arguments.",
      severity: "error",
      from: { path: "^db/" },
      to: above(["lib", "components", "app", "e2e"]),
    },
    {
      name: "lib-knows-no-interface",
      comment: "lib is what the product knows and does; a page asks lib, never the other way.",
      severity: "error",
      from: { path: "^lib/" },
      to: above(["components", "app", "e2e"]),
    },
    {
      name: "components-do-no-io",
      comment: "A component gets what it shows as props. Read in the page, write in an action.",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(app|e2e|db)/|^lib/.*/(queries|commands)(/|\\.ts$)" },
    },
    {
      name: "app-reads-through-lib",
      comment: "A route parses the address, asks lib and composes components; tables are lib's.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(db|e2e)/" },
    },
    {
      name: "rules-are-pure",
      comment: "Rules decide from their arguments alone: no record, no files, no clock.",
      severity: "error",
      from: { path: "^lib/.*/(rules|vocabulary)(/|\\.ts$)", pathNot: "\\.test\\.ts$" },
      to: { path: "^db/(?!vocabulary)|/(queries|commands|actions)(/|\\.ts$)|^lib/(env|clock)" },
    },
    {
      name: "leaves-stay-leaves",
      comment: "regions, themes and funds build on nothing else in lib (STYLE.md).",
      severity: "error",
      from: { path: "^lib/(regions|themes|funds)/" },
      to: { path: "^lib/(?!regions|themes|funds|env)" },
    },
    {
      name: "calls-build-on-leaves",
      comment: "Sources and search build on calls, so calls know neither.",
      severity: "error",
      from: { path: "^lib/calls/" },
      to: { path: "^lib/(search|sources)/" },
    },
    {
      name: "auth-is-a-leaf",
      comment:
        "Who somebody is rests on settings, a mail and the shape of an action; whoever asks it stands above it.",
      severity: "error",
      from: { path: "^lib/auth/" },
      to: { path: "^lib/(?!auth|env|clock|log|locale|actions|mail/(address|commands))" },
    },
    {
      name: "next-auth-stays-in-lib-auth",
      comment:
        "Ask lib/auth/viewer who looks: changing what signs people in then touches one folder.",
      severity: "error",
      from: { pathNot: "^lib/auth/" },
      to: { path: "node_modules/(next-auth|@auth)/" },
    },
    {
      name: "shortlist-builds-on-calls",
      comment: "Exports, matching and kept searches read the shortlist, so it knows none of them.",
      severity: "error",
      from: { path: "^lib/shortlist/" },
      to: { path: "^lib/(search|sources|matching|exports|saved-searches|outlook|mail|outbox)/" },
    },
    {
      name: "exports-stay-on-top",
      comment: "An export reads what others know. Only the rule that defuses formulas is shared.",
      severity: "error",
      from: { path: "^lib/(?!exports)" },
      to: { path: "^lib/exports/(?!rules/defuse)" },
    },
    {
      name: "engine-stays-in-db",
      comment: "Drivers are opened in db alone, so that everything above runs on both engines.",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { path: "node_modules/(better-sqlite3|pg|drizzle-orm/(better-sqlite3|node-postgres))/" },
    },
    {
      name: "e2e-stays-outside",
      comment: "Browser tests use what a person sees; no product code may depend on them.",
      severity: "error",
      from: { pathNot: "^e2e/" },
      to: { path: "^e2e/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "^(\\.next|var|node_modules/.cache)" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"] },
  },
};
