import { Button } from "nhsuk-react-components";
import { useState } from "react";

/** Signs in with a passkey of this device. Needs script, so without it only its place is there. */
export function PasskeyButton({ to }: { to: string }) {
  const [problem, setProblem] = useState("");
  const signIn = async () => {
    const { authClient } = await import("./auth-client.ts");
    const answer = await authClient.signIn.passkey();
    if (answer.error)
      setProblem("That did not work. Try again, or ask for a link by email instead.");
    else window.location.assign(to);
  };
  return (
    <div className="app-needs-script">
      <Button secondary onClick={signIn}>
        Sign in with a passkey
      </Button>
      <p role="status">{problem}</p>
    </div>
  );
}
