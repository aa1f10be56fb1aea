import { auth } from "../server/auth.server.ts";
import { open } from "../server/guard.server.ts";

export const loader = open(({ request }) => auth.handler(request));
export const action = open(({ request }) => auth.handler(request));
