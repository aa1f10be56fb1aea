type Line = { id: string; text: string; who: string; when: string };

type Props = { content: { bids: Line[]; actions: Line[]; rules: string } };

/** What an opening lets its two people read. */
export const OpenedContent = ({ content }: Props) => (
  <>
    <Lines heading="Bids" lines={content.bids} />
    <Lines heading="Actions shared with the set" lines={content.actions} />
    <h2>Ground rules</h2>
    <p className="app-own-words">{content.rules || "None are written down."}</p>
  </>
);

const Lines = ({ heading, lines }: { heading: string; lines: Line[] }) => (
  <>
    <h2>{heading}</h2>
    {lines.length === 0 && <p>None.</p>}
    <ul className="app-list">
      {lines.map(({ id, text, who, when }) => (
        <li key={id}>
          {text}
          <p className="app-soft">
            {who}, {when}
          </p>
        </li>
      ))}
    </ul>
  </>
);
