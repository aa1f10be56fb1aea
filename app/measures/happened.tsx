import { Form } from "@remix-run/react";

type One = { id: string; on: string; by: string };
type Props = {
  of: {
    id: string;
    mayChange: boolean;
    rebases: (One & { text: string })[];
    notes: (One & { text: string })[];
  };
};

/** The rebases of a measure, each with its reason, and the notes on its time line. */
export function Happened({ of: { id, rebases, notes, mayChange } }: Props) {
  return (
    <>
      {rebases.length > 0 && (
        <>
          <h2>Rebases</h2>
          <ul className="app-list">
            {rebases.map(({ id: rebaseId, on, text, by }) => (
              <li key={rebaseId}>
                <strong>From {on}</strong>: {text} <span className="app-soft">{by}</span>
                {mayChange && (
                  <Remove action={`/measures/${id}/rebases/${rebaseId}/removal`} of={`from ${on}`}>
                    Take it back
                  </Remove>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h2>Notes on the time line</h2>
          <ul className="app-list">
            {notes.map(({ id: noteId, on, text, by }) => (
              <li key={noteId}>
                <strong>{on}</strong>: {text} <span className="app-soft">{by}</span>
                {mayChange && (
                  <Remove action={`/measures/${id}/notes/${noteId}/removal`} of={`of ${on}`}>
                    Take it off
                  </Remove>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Remove = ({ action, of, children }: { action: string; of: string; children: string }) => (
  <Form method="post" action={action}>
    <button type="submit" className="app-link-button">
      {children}
      <span className="nhsuk-u-visually-hidden"> {of}</span>
    </button>
  </Form>
);
