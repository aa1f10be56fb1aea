import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";

/** The browser's side of passkeys. Imported only when somebody uses one. */
export const authClient = createAuthClient({ plugins: [passkeyClient()] });
