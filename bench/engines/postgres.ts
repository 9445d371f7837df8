import pg from "pg";

import { callTiming } from "@/lib/calls/rules/state";
import type { CallRecord } from "@/lib/calls/types";
import { callStates, reaches } from "@/lib/calls/vocabulary";
import { listRegions } from "@/lib/regions/queries";
import { ancestry, isWithin } from "@/lib/regions/rules/codes";
import { factsOf } from "@/lib/search/index/facts";
import { facetNames, type FacetName } from "@/lib/search/vocabulary";

import { startPostgres } from "../../scripts/steps/postgres.mjs";
import { benchNow, Corpus } from "../corpus";
import { measure, residentMemory, secondsSince } from "../measured";
import { type BenchQuery, makeQueries } from "../queries";

/*
 * PostgreSQL full text with grouped counts: facet columns beside a stored tsvector, GIN indexes on
 * text and coverage, the page and all counts in one statement over one list of candidates.
 */

const calls = Number(process.argv[2]);
/** At 100,000 calls a query takes so long that fewer of them are enough. */
const queryCount = calls > 20_000 ? 80 : 200;
const batch = 200;

const listFacets: readonly FacetName[] = ["theme", "applicant", "language", "objective"];
const columns = facetNames.map(
  (facet) => `${facet} ${listFacets.includes(facet) ? "text[]" : "text"}`,
);

const schema = `
  create table calls (
    id text primary key, rank text not null, doc jsonb not null, include text[], exclude text[],
    ${columns.join(", ")}, search tsvector
  )`;

function rowOf(call: CallRecord): unknown[] {
  const facts = factsOf(call);
  const { state } = callTiming(call, benchNow);
  const reach = reaches.findIndex((each) => facts.facets.reach.includes(each));
  const deadline = call.deadlines.at(-1)?.localDate ?? "9";
  const rank = `${String(callStates.indexOf(state))} ${String(reach)} ${deadline} ${call.id}`;
  const facets = facetNames.map((facet) => {
    if (facet === "state") return state;
    // Nothing in the made-up corpus recurs.
    if (facet === "expected") return null;
    if (facet === "programme") return facts.programme;
    return listFacets.includes(facet) ? facts.facets[facet] : facts.facets[facet][0];
  });
  const label = [call.code, call.programme, call.fund, call.managingBody].join(" ");
  const texts = [call.title, label, call.summary];
  return [
    call.id,
    rank,
    JSON.stringify(call),
    call.coverage.include,
    call.coverage.exclude,
    ...facets,
    ...texts,
  ];
}

async function fill(client: pg.Client): Promise<void> {
  const corpus = new Corpus();
  await client.query(schema);
  const plain = 5 + facetNames.length;
  const values = (row: number) => {
    const at = (place: number) => `$${String(row * (plain + 3) + place)}`;
    const own = Array.from({ length: plain }, (_, place) => at(place + 1)).join(", ");
    const text = (place: number, weight: string) =>
      `setweight(to_tsvector('english', ${at(plain + place)}), '${weight}')`;
    return `(${own}, ${text(1, "A")} || ${text(2, "B")} || ${text(3, "C")})`;
  };
  for (let from = 0; from < calls; from += batch) {
    const count = Math.min(batch, calls - from);
    const rows = Array.from({ length: count }, (_, at) => rowOf(corpus.make(from + at + 1)));
    const places = rows.map((_, row) => values(row)).join(", ");
    await client.query(`insert into calls values ${places}`, rows.flat());
  }
  await client.query("create index on calls using gin (search)");
  await client.query("create index on calls using gin (include)");
  await client.query("create index on calls (rank)");
  await client.query("vacuum analyze calls");
}

const codes = listRegions().map((region) => region.code);

function statement({ input, regions }: BenchQuery): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${String(values.push(given))}`;
  const where = ["true"];
  let relevance = "0";
  if (input.q !== "") {
    const query = `websearch_to_tsquery('english', ${value(input.q)})`;
    where.push(`search @@ ${query}`);
    relevance = `ts_rank(search, ${query})`;
  }
  const [region] = regions;
  if (region !== undefined) {
    const chain = ancestry(region);
    const inside = codes.filter((code) => isWithin(code, region));
    where.push(`include && ${value([...chain, ...inside])}::text[]`);
    where.push(`not exclude && ${value(chain)}::text[]`);
  }
  const conditions = facetNames.flatMap((facet) => {
    if (input[facet].length === 0) return [];
    const chosen = `${value(input[facet])}::text[]`;
    return [
      {
        facet,
        sql: listFacets.includes(facet) ? `${facet} && ${chosen}` : `${facet} = any (${chosen})`,
      },
    ];
  });
  const but = (facet?: FacetName) =>
    ["true", ...conditions.filter((each) => each.facet !== facet).map(({ sql }) => sql)].join(
      " and ",
    );
  const counts = facetNames.map((facet) => {
    const counted = listFacets.includes(facet) ? `unnest(${facet})` : facet;
    return `select '${facet}', ${counted}, count(*) from base where ${but(facet)} group by 2`;
  });
  const first = (input.page - 1) * input.pageSize;
  return {
    text: `
      with base as materialized (
        select id, rank, ${relevance} as relevance, ${facetNames.join(", ")} from calls where ${where.join(" and ")}
      ), page as (
        select id from base where ${but()} order by relevance desc, rank
        limit ${String(input.pageSize)} offset ${String(first)}
      )
      select '' as facet, doc::text as value, 1 as count from page join calls using (id)
      union all select 'total', '', count(*) from base where ${but()}
      union all ${counts.join(" union all ")}`,
    values,
  };
}

const server = await startPostgres();
try {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const start = performance.now();
  await fill(client);
  const buildSeconds = secondsSince(start);
  await client.query("set work_mem = '128MB'; set jit = off");
  const measured = await measure(makeQueries(queryCount), async (query) => {
    const { rows } = await client.query<{ facet: string; count: string }>(statement(query));
    return Number(rows.find((row) => row.facet === "total")?.count ?? 0);
  });
  await client.end();
  const memory = residentMemory();
  console.log(
    JSON.stringify({
      engine: "postgres",
      calls,
      ...measured,
      buildSeconds,
      openSeconds: null,
      memory,
    }),
  );
} finally {
  await server.end();
}
