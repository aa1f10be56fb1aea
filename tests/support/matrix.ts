import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import Libsql from "libsql";
import { pino } from "pino";
import { everyAddress } from "./routes.ts";
import { prisma } from "../../app/server/database/client.server.ts";
import { copyDatabase } from "../../app/server/database/copy.server.ts";
import { narrowBuild } from "../../app/server/narrow-build.server.ts";
import { databaseFile } from "../../app/server/database/settings.server.ts";
import { cast } from "../../prisma/seed/cast.ts";
import { seedCohort } from "../../prisma/seed/cohort.ts";
import { addFrameworks } from "./made-frameworks.ts";
import { addSetPlan } from "./made-plan.ts";
import { inviteAll, makeRound } from "./made-round.ts";
import { feedTokens, madeIds, requests } from "./matrix-requests.ts";
import { cookieOf } from "./people.ts";
import { addRequest } from "./requests/mentors.ts";
import { type Tried, formBody } from "./tried.ts";

/** Route, then request, then person: the status that they are answered with. */
export type Matrix = Record<string, Record<string, Record<string, number>>>;

/** Somebody's browser. */
type Person = { id: string; cookie: string; address: string };

/** Whose requests are tried: the demo's cast, by id, and somebody who is not signed in. */
async function signInEverybody(): Promise<Person[]> {
  const people: Person[] = [{ id: "nobody", cookie: "", address: "192.0.2.1" }];
  for (const { email } of cast) {
    const { id } = await prisma.person.findUniqueOrThrow({ where: { email } });
    const address = `192.0.2.${people.length + 1}`;
    people.push({ id, cookie: await cookieOf(id), address });
  }
  return people;
}

/** Adds what the sample cohort has none of: frameworks, a plan of sets, a round of feedback, a request for coaching, calendar addresses, a passkey, a message that was given up. */
async function addRows() {
  await addFrameworks();
  await addSetPlan();
  await makeRound({ alone: false });
  await inviteAll();
  await addRequest();
  const hash = (token: string) => createHash("sha256").update(token).digest("hex");
  const { live, ended } = feedTokens;
  await prisma.calendarFeed.createMany({
    data: [
      { personId: "amara", tokenHash: hash(live) },
      { personId: "amara", tokenHash: hash(ended), revokedAt: new Date() },
    ],
  });
  await prisma.passkey.create({
    data: {
      id: madeIds.passkey,
      userId: "amara",
      publicKey: "key",
      credentialID: "credential",
      counter: 0,
      deviceType: "singleDevice",
      backedUp: false,
    },
  });
  await prisma.message.create({
    data: {
      id: madeIds.message,
      personId: "helena",
      to: "helena.marsh@example.org",
      template: "update-ready",
      props: { fellow: "Amara", month: "May", url: "https://headroom.example.org/" },
      state: "dead",
    },
  });
}

/**
 * Loads the production build, and gives what answers a request as the server would, but for drawing the page: that is most of
 * the work, and a page's status is known before it is drawn.
 */
async function loadApp() {
  const path = pathToFileURL(resolve("build/server/index.js")).href;
  const build = (await import(path)) as ServerBuild;
  const undrawn: ServerBuild["entry"]["module"]["default"] = (_request, status, headers) =>
    new Response(null, { status, headers });
  const entry = { module: { ...build.entry.module, default: undrawn } };
  const buildFor = narrowBuild({ ...build, entry });
  const handlers = new Map<ServerBuild, ReturnType<typeof createRequestHandler>>();
  const log = pino({ level: "silent" });
  return async (tried: Tried, person: Person): Promise<number> => {
    const context: AppLoadContext = { nonce: "nonce", log };
    const request = requestFor(tried, person);
    const narrow = buildFor(new URL(request.url).pathname);
    const handle = handlers.get(narrow) ?? createRequestHandler(narrow, "production");
    handlers.set(narrow, handle);
    const response = await handle(request, context);
    await response.arrayBuffer();
    return response.status;
  };
}

function requestFor({ path, form, json }: Tried, { cookie, address }: Person): Request {
  const origin = process.env.APP_ORIGIN ?? "";
  const body = form ? formBody(form) : json ? JSON.stringify(json) : null;
  // An address of each one's own, or they would use up one another's limits.
  const headers = new Headers({
    origin,
    host: new URL(origin).host,
    cookie,
    "x-client-ip": address,
  });
  if (json) headers.set("content-type", "application/json");
  return new Request(origin + path, { method: body ? "POST" : "GET", body, headers });
}

/**
 * Seeds an empty, migrated database, and tries every request as everybody. After each that changed something, the
 * database is as it was.
 * @param url the database's, which is also that of the environment
 * @param untouched where to write a copy of it
 */
export async function readMatrix(url: string, untouched: string): Promise<Matrix> {
  await seedCohort(prisma, new Date());
  await addRows();
  const people = await signInEverybody();
  copyDatabase({ url }, untouched);
  const restore = restoring(databaseFile(url), untouched);
  const answer = await loadApp();
  const matrix: Matrix = {};
  for (const { path = "/" } of everyAddress) {
    const row: Matrix[string] = (matrix[path] = {});
    for (const tried of requests[path] ?? []) {
      const statuses: Record<string, number> = (row[tried.what] = {});
      for (const person of people) {
        const status = (statuses[person.id] = await answer(tried, person));
        if ((tried.form || tried.json) && status < 400) restore();
      }
    }
  }
  return matrix;
}

/**
 * Gives what makes the database's tables again what they are in an untouched copy. Triggers note which were written to, so that
 * the others are left alone.
 */
function restoring(file: string, untouched: string): () => void {
  const database = new Libsql(file);
  database.exec(`PRAGMA synchronous = OFF; PRAGMA busy_timeout = 5000`);
  database.exec(`ATTACH '${untouched}' AS untouched`);
  const rowsOf = <Row>(sql: string) => database.prepare(sql).all() as Row[];
  const tables = rowsOf<{ name: string }>(
    `SELECT name FROM untouched.sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_prisma%' ESCAPE '\\'
      AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_search%' ESCAPE '\\'`,
  ).map(({ name }) => name);
  const triggers = rowsOf<{ name: string; table: string; sql: string }>(
    `SELECT name, tbl_name AS "table", sql FROM untouched.sqlite_master WHERE type = 'trigger'`,
  );
  const indexes = rowsOf<{ name: string }>(
    `SELECT name FROM untouched.sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'`,
  );
  const notes = tables.flatMap((name) =>
    ["INSERT", "UPDATE", "DELETE"].map(
      (change) => `CREATE TRIGGER "${name} ${change}" AFTER ${change} ON "${name}"
        BEGIN INSERT INTO touched SELECT '${name}' WHERE '${name}' NOT IN (SELECT name FROM touched); END;`,
    ),
  );
  database.exec(`CREATE TABLE touched (name TEXT PRIMARY KEY) WITHOUT ROWID; ${notes.join("")}`);
  const again = (name: string) =>
    `DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM untouched."${name}";`;
  const searched = ["SearchKey", ...new Set(triggers.map(({ table }) => table))];
  // Triggers would write what is copied a second time, so they are away meanwhile. Then whatever was prepared has to be
  // prepared anew, which takes its time: only where something changed.
  const indexed = [
    ...triggers.map(({ name }) => `DROP TRIGGER "${name}";`),
    ...searched.map(again),
    ...indexes.map(({ name }) => `INSERT INTO "${name}" ("${name}") VALUES ('rebuild');`),
    ...triggers.map(({ sql }) => `${sql};`),
  ];
  return () => {
    const touched = rowsOf<{ name: string }>("SELECT name FROM touched").map(({ name }) => name);
    const statements = [
      ...touched.filter((name) => !searched.includes(name)).map(again),
      ...(touched.some((name) => searched.includes(name)) ? indexed : []),
      "DELETE FROM touched;",
    ].join("");
    database.exec(`PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; ${statements} COMMIT;`);
  };
}
