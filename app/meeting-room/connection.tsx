import { useStream } from "./use-stream.ts";

type Props = {
  isDown: boolean;
  /** Whether a form was held back for that. */
  isHeld?: boolean;
};

/** Says in words when the line is down. Always there, so that a screen reader hears it fill. */
export function Connection({ isDown, isHeld = false }: Props) {
  return (
    <div className="app-connection" role="status">
      {isDown && (
        <p>
          Not connected. What you typed is kept here, and this page comes back by itself.
          {isHeld && " What you just did was not sent: do it again then."}
        </p>
      )}
    </div>
  );
}

/** The same beside a form of a meeting, on a page of its own. */
export function ConnectionOf({ meetingId }: { meetingId: string }) {
  const { isDown } = useStream(meetingId);
  return <Connection isDown={isDown} />;
}
