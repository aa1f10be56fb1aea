import { Button } from "nhsuk-react-components";

export type TypedWhileSignedOut = { path: string; typed: [string, string][]; byLink?: boolean };

/** What a form gets that was sent after its sign-in had ended: the way back in, and all that was typed, ready to send. */
export function SignedOut({ path, typed, byLink }: TypedWhileSignedOut) {
  return (
    <>
      <h1>You were signed out before this was saved</h1>
      <p>Nothing is lost: what you typed is on this page.</p>
      <ol>
        <li>
          {byLink ? (
            "Open the link in the newest message that asks for your feedback, in a new tab, and come in there."
          ) : (
            <a href="/sign-in?to=/signed-in-again" target="_blank" rel="noreferrer">
              Sign in again (opens in a new tab)
            </a>
          )}
        </li>
        <li>Come back to this tab, and send it again.</li>
      </ol>
      <form method="post" action={path}>
        {typed.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit">Send it again</Button>
      </form>
    </>
  );
}
