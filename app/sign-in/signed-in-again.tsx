import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";

export const meta = titled("Signed in again");

export const loader = signedIn(() => null);

export default function SignedInAgain() {
  return (
    <>
      <h1>You are signed in again</h1>
      <p>Close this tab, go back to the one you were writing in, and send it again there.</p>
    </>
  );
}
