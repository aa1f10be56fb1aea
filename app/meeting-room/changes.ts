import { signedIn } from "../server/guard.server.ts";
import { streamChanges } from "./changes.server.ts";
import { findInside } from "./inside.server.ts";

/** The changes of a meeting's room as an event stream. Who may not read the room gets none. */
export const loader = signedIn(async (actor, { params, request, context }) => {
  const { id } = await findInside(actor, params.meetingId);
  const whenGone = (leave: () => void) =>
    context.whenGone ? context.whenGone(leave) : request.signal.addEventListener("abort", leave);
  return new Response(streamChanges(id, whenGone), {
    headers: {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      // Some proxies gather what they pass on unless told otherwise.
      "X-Accel-Buffering": "no",
    },
  });
});
