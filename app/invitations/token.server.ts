import { createHash, randomBytes } from "node:crypto";

/** The token of an invitation's link, which nobody can guess. */
export const newToken = () => randomBytes(24).toString("base64url");

/** What is kept of a token. */
export const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
