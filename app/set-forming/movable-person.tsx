import { Form } from "@remix-run/react";
import { dragged } from "./drag.ts";
import type { Shown } from "./show.tsx";

type Person = { id: string; name: string; about: string; was?: string | null };
type Props = {
  person: Person;
  /** The id of the set that they are in; empty for none. */
  from: string;
  plan: Pick<Shown, "id" | "revision" | "sets">;
};

/** Somebody of a plan, with the form that moves them. With a mouse they can be dragged as well. */
export function MovablePerson({ person, from, plan }: Props) {
  const { id, name, about, was } = person;
  const others = plan.sets.filter((set) => set.id !== from);
  return (
    <li id={`person-${id}`} {...dragged(id)}>
      <strong>{name}</strong>
      {about && <p className="app-soft">{about}</p>}
      {was && <p className="app-soft">Was in {was}</p>}
      <Form method="post" action={`/set-plans/${plan.id}/moves`} className="app-move">
        <input type="hidden" name="revision" value={plan.revision} />
        <input type="hidden" name="personId" value={id} />
        <label className="nhsuk-u-visually-hidden" htmlFor={`to-${id}`}>
          Move {name} to
        </label>
        <select id={`to-${id}`} name="to" className="nhsuk-select" defaultValue={others[0]?.id}>
          {others.map((set) => (
            <option key={set.id} value={set.id}>
              {set.name}
            </option>
          ))}
          {from && <option value="">No set</option>}
        </select>
        <button type="submit" className="app-link-button">
          Move<span className="nhsuk-u-visually-hidden"> {name}</span>
        </button>
      </Form>
    </li>
  );
}
