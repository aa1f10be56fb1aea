import { Form } from "@remix-run/react";
import type { TurnKind } from "../generated/prisma/enums.ts";
import type { Room } from "./room.server.ts";

const words = {
  checkIn: { done: "has checked in", mark: "Mark as checked in", undo: "Take it back" },
  checkOut: { done: "has checked out", mark: "Mark as checked out", undo: "Take it back" },
} as const;

/** Who has had their turn in the check-in or the check-out: one marks oneself, who leads marks anybody. */
export function Round({ room, kind }: { room: Room; kind: TurnKind }) {
  const had = (person: Room["people"][number]) =>
    kind === "checkIn" ? person.checkedIn : person.checkedOut;
  const done = room.people.filter(had).length;
  return (
    <>
      <p>
        {done} of {room.people.length} so far.
      </p>
      <ul className="app-round">
        {room.people.map((person) => (
          <li key={person.id} className={had(person) ? "app-round--had" : undefined}>
            <span>
              {person.name} {had(person) ? words[kind].done : ""}
            </span>
            {(room.may.lead || person.id === room.you) && (
              <Form method="post" action={`/meetings/${room.id}/room/turns`} preventScrollReset>
                <input type="hidden" name="personId" value={person.id} />
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="had" value={had(person) ? "no" : "yes"} />
                <button type="submit" className="app-link-button">
                  {had(person) ? words[kind].undo : words[kind].mark}
                  <span className="nhsuk-u-visually-hidden">: {person.name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
