import { useDropped } from "./drag.ts";
import { MovablePerson } from "./movable-person.tsx";
import type { Shown } from "./show.tsx";

/** Who could be in a set of the plan, and is in none. */
export function InNone({ plan }: { plan: Shown }) {
  const { inNone } = plan;
  const target = useDropped(plan, "");
  return (
    <section id="set-none" className="app-sheet" aria-labelledby="name-none" {...target}>
      <h2 id="name-none">In no set</h2>
      {inNone.length === 0 ? (
        <p>Everybody is in a set.</p>
      ) : (
        inNone.every(({ isExpected }) => !isExpected) && (
          <p className="app-soft">Every fellow has a set. Citizen partners have one if asked.</p>
        )
      )}
      <ul className="app-list">
        {inNone.map((person) => (
          <MovablePerson key={person.id} person={person} from="" plan={plan} />
        ))}
      </ul>
    </section>
  );
}
