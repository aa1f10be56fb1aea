import { deviceKeyOf } from "../server/device-key.server.ts";
import { signedInScript } from "../server/guard.server.ts";

/** The key to what this browser keeps of the person's unsaved words, for the script that sends them. */
export const loader = signedInScript(async (actor) =>
  Response.json({ id: actor.id, deviceKey: deviceKeyOf(actor) }),
);
