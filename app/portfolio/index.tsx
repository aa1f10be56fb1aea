import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import { readPortfolio } from "./items.server.ts";
import { Standing } from "./standing.tsx";

export const meta = titled("Your portfolio");

export const loader = signedIn(async (actor) => {
  const { title, introduction, items, last, isLocked } = await readPortfolio(actor);
  return {
    title,
    introduction,
    items,
    isLocked,
    last: last && {
      id: last.id,
      on: showDay(last.signedAt, actor.zone),
      reopened: last.reopening && {
        on: showDay(last.reopening.createdAt, actor.zone),
        by: last.reopening.by.name,
        reason: last.reopening.reason,
      },
    },
  };
});

type Item = ReturnType<typeof useLoaderData<typeof loader>>["items"][number];

export default function Portfolio() {
  const { title, introduction, items, last, isLocked } = useLoaderData<typeof loader>();
  const isEmpty = items.length === 0;
  return (
    <>
      <h1>{title}</h1>
      <p className="app-lead">What you choose to show of your year, in your own order and words.</p>
      <Standing last={last} isLocked={isLocked} isEmpty={isEmpty} />
      {introduction && <p className="app-said-so">{introduction}</p>}
      {!isLocked && (
        <p>
          <Link to="introduction">
            {introduction ? "Change the title and introduction" : "Introduce it"}
          </Link>
        </p>
      )}
      {isEmpty ? (
        <p>
          Nothing is in it yet. A few pieces that you are glad of, with a line on why each is there,
          say more than everything you wrote.
        </p>
      ) : (
        <>
          <h2>What is in it</h2>
          <ol className="app-list app-pieces">
            {items.map((item, at) => (
              <ListedItem
                key={item.id}
                item={item}
                isLocked={isLocked}
                isFirst={at === 0}
                isLast={at === items.length - 1}
              />
            ))}
          </ol>
        </>
      )}
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>
          {isLocked
            ? "What you handed in: your cohort’s faculty."
            : "Only you, until you hand it in or make a link to it. Both are copies of that moment."}
        </p>
      </section>
    </>
  );
}

type ItemProps = { item: Item; isLocked: boolean; isFirst: boolean; isLast: boolean };

function ListedItem({ item, isLocked, isFirst, isLast }: ItemProps) {
  const { id, title, kind, path, comment, broughtIn } = item;
  return (
    <li id={`item-${id}`}>
      {path ? (
        <Link to={path} className="app-list__title">
          {title}
        </Link>
      ) : (
        <strong className="app-list__title">{title}</strong>
      )}
      <p className="app-soft">{broughtIn ? `${kind}, brought in from a file` : kind}</p>
      {comment && <p className="app-said-so">{comment}</p>}
      {!isLocked && (
        <div className="app-actions">
          <Link to={`items/${id}/edit`}>
            {comment ? "Change what you say" : "Say why it is here"}
            <Of title={title} />
          </Link>
          {!isFirst && <Move id={id} title={title} way="up" />}
          {!isLast && <Move id={id} title={title} way="down" />}
          <Link to={`items/${id}/removal`}>
            Take out
            <Of title={title} />
          </Link>
        </div>
      )}
    </li>
  );
}

const Of = ({ title }: { title: string }) => (
  <span className="nhsuk-u-visually-hidden">: {title}</span>
);

function Move({ id, title, way }: { id: string; title: string; way: "up" | "down" }) {
  return (
    <Form method="post" action={`/portfolio/items/${id}/position`} preventScrollReset>
      <button type="submit" name="way" value={way} className="app-link-button">
        Move {way}
        <Of title={title} />
      </button>
    </Form>
  );
}
