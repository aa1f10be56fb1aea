import { useStream } from "./use-stream.ts";

type Props = {
  isDown: boolean;
  /** Whether that is for want of a sign-in. */
  isSignedOut: boolean;
  /** Whether a form was held back for that. */
  isHeld?: boolean;
};

/** Says in words when the line is down. Always there, so that a screen reader hears it fill. */
export function Connection({ isDown, isSignedOut, isHeld = false }: Props) {
  return (
    <div className="app-connection" role="status">
      {isDown && (
        <p>
          {isSignedOut ? <SignedOut /> : "Not connected."} What you typed is kept here, and this
          page comes back by itself.
          {isHeld && " What you just did was not sent: do it again then."}
        </p>
      )}
    </div>
  );
}

const SignedOut = () => (
  <>
    You are signed out.{" "}
    <a href="/sign-in" target="_blank" rel="noreferrer">
      Sign in again in another tab
    </a>
    .
  </>
);

/** The same beside a form of a meeting, on a page of its own. */
export function ConnectionOf({ meetingId }: { meetingId: string }) {
  return <Connection {...useStream(meetingId)} />;
}
