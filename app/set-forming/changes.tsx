import { Form } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import type { Change } from "./plan-state.ts";

type Props = { id: string; revision: number; changes: Change[] };

/** Who is elsewhere than before, in the sets that stand or the proposal before this, with the way back. */
export function Changes({ id, revision, changes }: Props) {
  return (
    <section className="app-sheet" aria-labelledby="changed">
      <h2 id="changed">What has changed</h2>
      {changes.length === 0 && <p>Everybody is where they were before.</p>}
      <ul>
        {changes.map(({ name, from, to }) => (
          <li key={name}>
            {name}: {from ? `from ${from} to ${to}` : `to ${to}, from no set`}
          </li>
        ))}
      </ul>
      <Form method="post" action={`/set-plans/${id}/return`}>
        <input type="hidden" name="revision" value={revision} />
        <Button type="submit" secondary>
          Keep it as it was
        </Button>
      </Form>
    </section>
  );
}
