import { Form, Link, useNavigate } from "@remix-run/react";
import { Button, TextInput } from "nhsuk-react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Owner } from "../editor/device-copies.ts";
import { useDraft } from "../editor/use-draft.ts";
import { WritingBox } from "../editor/writing-box.tsx";
import { type EditorDocument, wordsWritten } from "../editor/document.ts";
import { draftAddress } from "./draft-address.ts";
import { lengthInWords } from "./reading-time.ts";
import { WholePage } from "./whole-page.tsx";
import { PutAside } from "./put-aside.tsx";
import { SavedElsewhere } from "./saved-elsewhere.tsx";
import { SavingState } from "./saving-state.tsx";

/** So often those who do not see the count hear it. */
const wordsPerNotice = 100;

type Props = {
  owner: Owner;
  /** The names of those who have a copy. */
  readers: string[];
  entry: {
    id: string;
    title: string;
    document: EditorDocument;
    markdown: string;
    revision: number;
    savedAt: Date;
  };
};

/** Where a reflection is written: saved as it is typed, kept on the device until the server has it. */
export function WritingDesk({ owner, readers, entry }: Props) {
  const navigate = useNavigate();
  const [isWhole, setWhole] = useState(false);
  const draft = useDraft({ ...entry, owner, url: draftAddress(entry.id) });
  const { text, replaced, saving, aside } = draft.state;
  const status = useRef<HTMLParagraphElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const { change } = draft;
  // Counting may wait: it never holds up a key.
  const counted = useDeferredValue(text.document);
  const words = useMemo(() => wordsWritten(counted), [counted]);
  const heard = Math.floor(words / wordsPerNotice) * wordsPerNotice;
  useEffect(() => {
    // What was typed before script had come.
    const typed = title.current?.value;
    if (typed !== undefined && typed !== entry.title) change({ title: typed });
  }, [change, entry.title]);
  const finish = async (event: React.FormEvent) => {
    event.preventDefault();
    const settled = await draft.settle();
    if (settled?.saving.kind === "saved") navigate(`/journal/${entry.id}`);
    else status.current?.focus();
  };
  return (
    <Form
      method="post"
      onSubmit={finish}
      className={isWhole ? "app-desk app-desk--whole" : "app-desk"}
    >
      {saving.kind === "conflict" && (
        <SavedElsewhere mine={text} theirs={saving.theirs} choose={draft.choose} />
      )}
      <PutAside copies={aside} bringBack={draft.bringBack} discard={draft.discard} />
      <input type="hidden" name="revision" value={entry.revision} />
      <TextInput
        key={`title-${replaced}`}
        label="Title"
        ref={title}
        id="title"
        name="title"
        maxLength={200}
        defaultValue={text.title}
        onChange={(event) => draft.change({ title: event.currentTarget.value })}
      />
      <WritingBox
        key={replaced}
        name="body"
        label="Your reflection"
        describedBy="saving"
        document={text.document}
        markdown={replaced > 0 ? undefined : entry.markdown}
        onChange={(document) => draft.change({ document })}
      />
      <p className="nhsuk-u-visually-hidden" role="status">
        {heard > 0 && `${heard} words`}
      </p>
      <p className="app-soft app-actions">
        <span>{lengthInWords(words)}</span>
        <WholePage isWhole={isWhole} toggle={() => setWhole(!isWhole)} />
      </p>
      <SavingState ref={status} state={draft.state} readers={readers} wake={draft.wake} />
      <div className="app-actions">
        <Button type="submit">Save and read it</Button>
        <Link to={`/journal/${entry.id}`}>Stop here</Link>
      </div>
    </Form>
  );
}
