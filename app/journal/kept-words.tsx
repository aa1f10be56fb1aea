import { Link, useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { isAnythingKept } from "../editor/any-kept.ts";
import type { Sent } from "../editor/send-kept.ts";
import { untitled } from "./untitled.ts";

/**
 * On every page of somebody signed in: words that could not be saved on the page where they were written are sent as soon
 * as they can be. What sends them is loaded only where the device keeps something.
 */
export function KeptWords() {
  const { pathname } = useLocation();
  const [found, setFound] = useState<{ on: string; texts: Sent[] } | null>(null);
  useEffect(() => {
    const tend = async () => {
      if (!isAnythingKept()) return;
      const { sendKeptWords } = await import("./send-kept-words.ts");
      const texts = await sendKeptWords();
      if (texts.length > 0) setFound({ on: pathname, texts });
    };
    // What fails now is tried again on the next page.
    const tried = () => void tend().catch(() => undefined);
    tried();
    window.addEventListener("online", tried);
    return () => window.removeEventListener("online", tried);
  }, [pathname]);
  const texts = found?.on === pathname ? found.texts : [];
  return (
    <div className="app-said" role="status">
      {texts.map(({ id, title, outcome }) => (
        <p key={id}>
          {outcome === "saved" ? (
            <>
              Words that this device had kept are saved now:{" "}
              <Link to={`/journal/${id}`}>{title || untitled}</Link>.
            </>
          ) : (
            <>
              This device keeps words of <Link to={`/journal/${id}/edit`}>{title || untitled}</Link>
              , which was changed elsewhere meanwhile. Nothing is lost: open it, and bring the two
              together.
            </>
          )}
        </p>
      ))}
    </div>
  );
}
