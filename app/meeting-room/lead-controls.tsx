import { Form } from "@remix-run/react";
import { Button, Details, Select } from "nhsuk-react-components";
import type { Room } from "./room.server.ts";
import { moreMinutes, stages } from "./stages.ts";

/** What who leads moves the meeting with. */
export function LeadControls({ room }: { room: Room }) {
  const { id, stage, next, others, timer } = room;
  const action = `/meetings/${id}/room/stage`;
  if (room.isPast) return null;
  return (
    <section className="app-lead-controls" aria-label="Leading the meeting">
      {next && (
        <Form method="post" action={action}>
          <input type="hidden" name="from" value={stage} />
          <input type="hidden" name="to" value={next.stage} />
          <Button type="submit">{wordsFor(next)}</Button>
        </Form>
      )}
      {timer && (
        <Form method="post" action={`/meetings/${id}/room/time`} preventScrollReset>
          <input type="hidden" name="from" value={stage} />
          <button type="submit" className="app-link-button">
            Give this part {moreMinutes} more minutes
          </button>
        </Form>
      )}
      {stage !== "notOpen" && (
        <Details>
          <Details.Summary>Go to another part</Details.Summary>
          <Details.Text>
            <Form method="post" action={action}>
              <input type="hidden" name="from" value={stage} />
              <Select id="to" name="to" label="Which part?">
                {others.map((other) => (
                  <Select.Option key={other} value={other}>
                    {stages[other].name}
                  </Select.Option>
                ))}
              </Select>
              <Button type="submit" secondary>
                Go there
              </Button>
            </Form>
          </Details.Text>
        </Details>
      )}
    </section>
  );
}

function wordsFor({ stage, name }: NonNullable<Room["next"]>) {
  if (stage === "checkIn") return "Open the room with the check-in";
  return stage === "closed" ? "Close the meeting" : `Go on to: ${name}`;
}
