import express from "express";
import Libsql from "libsql";
import { databaseFile } from "../../app/server/database/settings.server.ts";
import { journalWriter } from "./pages.ts";

type Row = {
  id: string;
  title: string;
  words: number;
  updatedAt: string;
  competencies: number;
  readers: number;
};

const database = new Libsql(databaseFile(process.env.DATABASE_URL ?? ""));
const list = database.prepare<[string]>(`
  SELECT e."id", e."title", e."words", e."updatedAt",
    (SELECT count(*) FROM "Evidence" v WHERE v."entryId" = e."id") AS competencies,
    (SELECT count(*) FROM "Share" s WHERE s."entryId" = e."id" AND s."revokedAt" IS NULL) AS readers
  FROM "Entry" e WHERE e."authorId" = ? ORDER BY e."updatedAt" DESC LIMIT 21`);

const item = (row: Row) =>
  `<li><a href="/journal/${row.id}">${row.title}</a><p>${row.updatedAt} · ${row.words} words · ` +
  `${row.competencies} competencies · ${row.readers} readers</p></li>`;

const app = express();
app.get("/hello", (_request, response) => void response.send("hello"));
app.get("/journal", (_request, response) => {
  const rows = list.all(journalWriter) as Row[];
  const items = rows.map(item).join("");
  response.send(`<!doctype html><title>Journal</title><h1>Your journal</h1><ul>${items}</ul>`);
});
app.listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
