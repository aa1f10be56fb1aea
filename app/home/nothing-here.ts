import { NotFound } from "../server/errors.server.ts";
import { open } from "../server/guard.server.ts";

export const loader = open(() => {
  throw new NotFound();
});

export { NoPage as default } from "../ui/no-page.tsx";
