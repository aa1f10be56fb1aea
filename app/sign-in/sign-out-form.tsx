import { Form } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useKeptTexts } from "./use-kept-texts.ts";

/**
 * Signs out, and says so while this device holds words that the server does not have: they stay on it, locked, until their
 * writer comes back to it.
 */
export function SignOutForm({ act }: { act: string }) {
  const { texts, locked, remove } = useKeptTexts();
  const [removed, setRemoved] = useState(false);
  const holds = texts.length + locked > 0;
  return (
    <>
      {holds && (
        <section className="nhsuk-inset-text" role="status">
          <p>
            This device keeps words of yours that are saved nowhere else. They stay here when you
            sign out, locked: nobody can read them on this device until you sign in on it again.
          </p>
          <ul>
            {texts.map(({ id, copy }) => (
              <li key={copy.key}>
                <a href={`/journal/${id}/edit`}>{copy.text.title || "A reflection"}</a>{" "}
                {copy.aside ? "(put aside)" : "(not saved yet)"}
              </li>
            ))}
            {locked > 0 && (
              <li>{locked === 1 ? "1 text" : `${locked} texts`} that can no longer be unlocked</li>
            )}
          </ul>
          <p>
            If you may not come back to this device, open each first: wait for “Saved”, or bring
            back what was put aside. Then remove the rest. What is removed cannot be brought back.
          </p>
        </section>
      )}
      <p role="status">{removed && !holds && "Nothing of yours is kept on this device."}</p>
      <Form method="post" reloadDocument className="app-actions">
        <Button type="submit">{act}</Button>
        {holds && (
          <Button
            secondary
            type="button"
            onClick={() => {
              remove();
              setRemoved(true);
            }}
          >
            Remove them from this device
          </Button>
        )}
      </Form>
    </>
  );
}
