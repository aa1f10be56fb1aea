import { FileList } from "../files/file-list.tsx";
import type { UpdateLink } from "./update-links.ts";

/** Learned, stuck, next: those of the three that were answered. */
export function UpdateText({
  update,
}: {
  update: {
    learned: string;
    stuck: string;
    next: string;
    links: UpdateLink[];
    files?: { id: string; name: string; about: string }[];
  };
}) {
  const parts = [
    ["Learned", update.learned],
    ["Stuck", update.stuck],
    ["Next", update.next],
  ].filter(([, text]) => text);
  return (
    <dl className="app-update">
      {parts.map(([question, text]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {update.links.length > 0 && (
        <div>
          <dt>Where to see it</dt>
          {update.links.map(({ url, text }) => (
            <dd key={url + text}>
              <a href={url} rel="noreferrer">
                {text || url}
              </a>
            </dd>
          ))}
        </div>
      )}
      {update.files && update.files.length > 0 && (
        <div>
          <dt>Files</dt>
          <dd>
            <FileList files={update.files} />
          </dd>
        </div>
      )}
    </dl>
  );
}
