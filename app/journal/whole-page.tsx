import { useScript } from "../ui/use-script.ts";

type Props = { isWhole: boolean; toggle: () => void };

/** With script: lets the text have the whole window, and gives the rest of the page back. */
export function WholePage({ isWhole, toggle }: Props) {
  const script = useScript();
  if (!script) return null;
  return (
    <button type="button" className="app-link-button" aria-pressed={isWhole} onClick={toggle}>
      {isWhole ? "Show the rest of the page" : "Only the text, on the whole page"}
    </button>
  );
}
