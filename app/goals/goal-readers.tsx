import { Form } from "@remix-run/react";
import { audienceWords } from "../journal/audience-words.ts";
import type { GoalAudience } from "./shares.server.ts";

type Props = {
  goalId: string;
  readers: { id: string; audience: string; names: string; since: string }[];
};

/** "Who can read this" of one's own goal, in names, with the way to take it back from each. */
export function GoalReaders({ goalId, readers }: Props) {
  return (
    <section className="app-readers" aria-labelledby="readers">
      <h2 id="readers">Who can read this</h2>
      <p>{readers.length === 0 ? "Only you." : "You, and:"}</p>
      {readers.length > 0 && (
        <ul>
          {readers.map(({ id, audience, names, since }) => (
            <li key={id}>
              <strong>{audienceWords[audience as GoalAudience]}</strong> ({names}), since {since}
              <Form method="post" action={`/goals/${goalId}/share/${id}/revocation`}>
                <button type="submit" className="app-link-button">
                  Take it back<span className="nhsuk-u-visually-hidden"> from {names}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
