import { Link, useRevalidator } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useScript } from "../ui/use-script.ts";
import { describeDevice } from "./describe-device.ts";

/** Adds a passkey of this device. Needs script, and says so without. */
export function AddPasskey() {
  const { revalidate } = useRevalidator();
  const [message, setMessage] = useState("");
  const [mustSignInAgain, setMustSignInAgain] = useState(false);
  const add = async () => {
    const { authClient } = await import("./auth-client.ts");
    const name = describeDevice(navigator.userAgent);
    const answer = await authClient.passkey.addPasskey({ name });
    const isStale =
      answer.error && "code" in answer.error && answer.error.code === "SESSION_NOT_FRESH";
    setMustSignInAgain(Boolean(isStale));
    if (isStale) return setMessage("For this, sign in again first: you did so over a day ago.");
    setMessage(answer.error ? "No passkey was added. You can try again." : "Passkey added.");
    revalidate();
  };
  if (!useScript()) return <p>Adding one needs script to run in your browser.</p>;
  return (
    <>
      <Button secondary onClick={add}>
        Add a passkey of this device
      </Button>
      <p role="status">
        {message}{" "}
        {mustSignInAgain && <Link to="/sign-out?to=/account">Sign out, and come back here</Link>}
      </p>
    </>
  );
}
