import { Link, isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { SignedOut, type TypedWhileSignedOut } from "./signed-out.tsx";
import { useScript } from "./use-script.ts";

const words: Record<number, { title: string; advice: string }> = {
  403: {
    title: "This is not yours to do",
    advice: "You can see it, but changing it is for somebody else.",
  },
  404: {
    title: "There is nothing here for you",
    advice:
      "The address may be mistyped, or what was here has been taken back or is not shared with you.",
  },
  409: { title: "That cannot be done as things stand", advice: "Go back, and look again." },
};

/** The one error page: says what happened, that nothing was lost, and what to do. */
export function Problem() {
  const error = useRouteError();
  if (isRouteErrorResponse(error)) {
    if (error.status === 401 && error.data?.signedOut)
      return <SignedOut {...(error.data.signedOut as TypedWhileSignedOut)} />;
    const known = words[error.status];
    if (known)
      return (
        <Page title={known.title} advice={error.data?.message || known.advice}>
          <Typed words={Object.values<string>(error.data?.typed ?? {}).filter(isProse)} />
        </Page>
      );
  }
  // A page that could not be fetched fails with a TypeError of the browser's.
  if (error instanceof TypeError && /fetch|load|network/i.test(error.message))
    return (
      <Page
        title="Headroom could not be reached"
        advice="You seem to be offline. What you wrote in a reflection is kept on this device. Load the page again when you are online."
      />
    );
  return (
    <Page
      title="Sorry, something went wrong on our side"
      advice="What you had saved is safe, and what you wrote in a reflection is kept on your device. Try again in a minute."
    />
  );
}

/** What was written, as against what was chosen or counted. */
const isProse = (value: string) => /\S\s+\S/.test(value);

function Typed({ words }: { words: string[] }) {
  if (words.length === 0) return null;
  return (
    <section>
      <h2>What you had written</h2>
      <p>It was not saved. It is here for you to copy.</p>
      {words.map((text, index) => (
        <blockquote key={index} className="app-said-so">
          {text}
        </blockquote>
      ))}
    </section>
  );
}

type PageProps = { title: string; advice: string; children?: ReactNode };

function Page({ title, advice, children }: PageProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{advice}</p>
      {children}
      <p className="app-actions">
        <GoBack />
        <Link to="/">Go to your home page</Link>
      </p>
    </>
  );
}

/** To the page before, which only script knows of. */
function GoBack() {
  const hasScript = useScript();
  if (!hasScript || window.history.length < 2) return null;
  return (
    <button type="button" className="app-link-button" onClick={() => window.history.back()}>
      Go back
    </button>
  );
}
