import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { lastWritten } from "../journal/entries.server.ts";
import { entries } from "../policy/journal.ts";
import { partsOf } from "../policy/parts.ts";
import { hasYear } from "../policy/year.ts";
import { comingUp } from "./coming.server.ts";
import { lastUpdates } from "./happening.server.ts";
import { needsYou } from "./needs-you.server.ts";

export const meta = titled("Home");

export const loader = signedIn(async (actor) => ({
  name: actor.name.split(" ")[0],
  writes: entries.may.start(actor),
  tasks: await needsYou(actor),
  parts: partsOf(actor, new Date()),
  followsYear: hasYear(actor),
  coming: await comingUp(actor),
  entries: await lastWritten(actor),
  updates: await lastUpdates(actor),
}));

export default function Home() {
  const { name, writes, tasks, parts, followsYear, coming, entries, updates } =
    useLoaderData<typeof loader>();
  return (
    <>
      <h1>Hello {name}</h1>
      <div className="app-columns">
        <div>
          <h2>What needs you now</h2>
          {tasks.length === 0 && (
            <p>Nothing waits for you. What others ask of you, and what falls due, will be here.</p>
          )}
          <ul className="app-tasks">
            {tasks.map((task) => (
              <li key={task.to}>
                <Link to={task.to} className="app-list__title">
                  {task.text}
                </Link>
                <p className="app-soft">
                  {task.detail} · {task.takes}
                </p>
              </li>
            ))}
          </ul>
          {writes && (
            <Link to="/journal/new" className="nhsuk-button">
              Write a reflection
            </Link>
          )}
          {parts.length > 0 && (
            <>
              <h2>Your roles here</h2>
              <ul className="app-list">
                {parts.map(({ to, text }) => (
                  <li key={text}>
                    <Link to={to}>{text}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div>
          {coming && (
            <>
              <h2>Coming up</h2>
              {coming.length === 0 && (
                <p>No set meeting {followsYear && "or milestone "}is planned yet.</p>
              )}
              <ul className="app-list">
                {coming.map(({ id, path, when, what }) => (
                  <li key={id}>
                    <Link to={path}>{when}</Link>
                    <p className="app-soft">{what}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
          {updates.length > 0 && <h2>What has been happening</h2>}
          <ul className="app-list">
            {updates.map((update) => (
              <li key={update.fellowId + update.month}>
                <Link to={`/progress/${update.fellowId}`}>
                  {update.name} wrote the update for {update.month}
                </Link>
                <p className="app-soft">{update.when}</p>
              </li>
            ))}
          </ul>
          {entries.length > 0 && <h2>Where you left off</h2>}
          <ul className="app-list">
            {entries.map((entry) => (
              <li key={entry.id}>
                <Link to={`/journal/${entry.id}`}>{entry.title}</Link>
                <p className="app-soft">{entry.touched}</p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
