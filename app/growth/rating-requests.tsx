import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listRequests } from "./rating-requests.server.ts";

export const meta = titled("Questions for a rating");

export const loader = signedIn((actor) => listRequests(actor));

type Requests = ReturnType<typeof useLoaderData<typeof loader>>;

export default function RatingRequests() {
  const { waiting, given, own } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Questions for a rating</h1>
      <p className="app-lead">
        A fellow asks one of the faculty how they see them on a competency. The two of them read the
        answer, and nobody else.
      </p>
      {waiting.length + given.length + own.length === 0 && (
        <p>What fellows ask you will be here, the oldest first. Nothing waits for you.</p>
      )}
      {waiting.length > 0 && (
        <Listed title="Waiting for your answer" requests={waiting}>
          {({ fellow, competency }) => `${fellow} on ${competency}`}
        </Listed>
      )}
      {given.length > 0 && (
        <Listed title="Answered by you" requests={given}>
          {({ fellow, competency }) => `${fellow} on ${competency}`}
        </Listed>
      )}
      {own.length > 0 && (
        <Listed title="Asked by you" requests={own}>
          {({ faculty, competency }) => `${faculty} on ${competency}`}
        </Listed>
      )}
    </>
  );
}

type Props = {
  title: string;
  requests: Requests["own"];
  children: (request: Requests["own"][number]) => string;
};

function Listed({ title, requests, children: named }: Props) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="app-list">
        {requests.map((request) => (
          <li key={request.id}>
            <Link to={`/rating-requests/${request.id}`} className="app-list__title">
              {named(request)}
            </Link>
            <p className="app-soft">{whatHappened(request)}</p>
            {!request.answered && request.asked && <p className="app-said-so">{request.asked}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function whatHappened({ on, answered, isReplied, isOwn }: Requests["own"][number]) {
  if (!answered) return `Asked on ${on}${isOwn ? ", not answered yet" : ""}`;
  const replied = isOwn ? "You replied" : "The fellow replied";
  return `Answered on ${answered}${isReplied ? ` · ${replied}` : ""}`;
}
