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
  const pressing = tasks.filter(({ canWait }) => !canWait);
  const later = tasks.filter(({ canWait }) => canWait);
  return (
    <div className="app-columns app-wide">
      <div>
        <h1>Hello {name}</h1>
        <h2>What needs you now</h2>
        {tasks.length === 0 && (
          <p>Nothing waits for you. What others ask of you, and what falls due, will be here.</p>
        )}
        {pressing.length === 0 && later.length > 0 && <p>Nothing waits for you this week.</p>}
        <TaskList tasks={pressing} className="app-tasks" />
        {writes && (
          <Link to="/journal/new" className="nhsuk-button">
            Write a reflection
          </Link>
        )}
        {later.length > 0 && <h2>This can wait</h2>}
        <TaskList tasks={later} className="app-list" />
      </div>
      <div>
        <Places
          title="Coming up"
          places={coming?.map(({ path, when, what }) => ({ to: path, text: when, detail: what }))}
          none={`No set meeting ${followsYear ? "or milestone " : ""}is planned yet.`}
        />
        <Places
          title="What has been happening"
          places={updates.map(({ fellowId, name, month, when }) => ({
            to: `/progress/${fellowId}`,
            text: `${name} wrote the update for ${month}`,
            detail: when,
          }))}
        />
        <Places
          title="Where you left off"
          places={entries.map(({ id, title, touched }) => ({
            to: `/journal/${id}`,
            text: title,
            detail: touched,
          }))}
        />
        <Places title="Your roles here" places={parts} />
      </div>
    </div>
  );
}

type Tasks = ReturnType<typeof useLoaderData<typeof loader>>["tasks"];

function TaskList({ tasks, className }: { tasks: Tasks; className: string }) {
  if (tasks.length === 0) return null;
  return (
    <ul className={className}>
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
  );
}

type PlacesProps = {
  title: string;
  places?: { to: string; text: string; detail?: string }[];
  /** What is said where there are none; else nothing is. */
  none?: string;
};

function Places({ title, places, none }: PlacesProps) {
  if (!places || (places.length === 0 && !none)) return null;
  return (
    <>
      <h2 className="app-aside-title">{title}</h2>
      {places.length === 0 && <p>{none}</p>}
      {places.length > 0 && (
        <ul className="app-list">
          {places.map(({ to, text, detail }) => (
            <li key={`${to} ${text} ${detail}`}>
              <Link to={to}>{text}</Link>
              {detail && <p className="app-soft">{detail}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
