import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { ActionList } from "./action-list.tsx";
import { listActions } from "./actions.server.ts";

export const meta = ({ data }: { data?: { set: { name: string } } }) => [
  { title: `Actions${data ? `, ${data.set.name}` : ""} – Headroom` },
];

export const loader = signedIn((actor, { params }) => listActions(actor, params.setId));

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Actions() {
  const { set, open, over } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/sets/${set.id}`}>{set.name}</Link>
      </p>
      <h1>Actions</h1>
      <p className="app-lead">
        What you set yourselves to do. Your own, and those that others shared with the set.
      </p>
      <h2>Going on</h2>
      <ActionList
        actions={open}
        none="Actions that go on will be here. You write yours down in the room, when you have presented."
      />
      {over.length > 0 && (
        <>
          <h2>Over</h2>
          <ul className="app-list">
            {over.map((action) => (
              <Over key={action.id} action={action} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const outcomes = { done: "Done", carried: "Carried on", dropped: "Dropped" };

function Over({ action }: { action: Loaded["over"][number] }) {
  return (
    <li>
      <span className="app-said-so">{action.text}</span>
      <p className="app-soft">
        {action.isOwn ? "Yours" : action.who} · set {action.set}
      </p>
      {action.endings.map(({ id, outcome, when, why }) => (
        <p key={id} className="app-said-so">
          {outcomes[outcome]} {when}
          {why && `: ${why}`}
        </p>
      ))}
    </li>
  );
}
