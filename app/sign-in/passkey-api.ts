import { auth } from "../server/auth.server.ts";
import { open } from "../server/guard.server.ts";

// What passkeys ask for by script. The rest of the sign-in library's interface is not on the network: our own pages call it.
export const loader = open(({ request }) => auth.handler(request));
export const action = open(({ request }) => auth.handler(request));
