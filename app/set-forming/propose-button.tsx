import { useNavigation } from "@remix-run/react";
import { Button } from "nhsuk-react-components";

/** Sends a form whose answer can take some seconds, and says so meanwhile. */
export function ProposeButton({ children }: { children: string }) {
  const isSending = useNavigation().state !== "idle";
  return (
    <>
      <Button type="submit" aria-disabled={isSending} preventDoubleClick>
        {children}
      </Button>
      <p role="status">
        {isSending && "Looking for the best sets. With many people this takes some seconds."}
      </p>
    </>
  );
}
