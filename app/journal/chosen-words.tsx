import { useScript } from "../ui/use-script.ts";

/** With script: puts the words that are selected on the page into a field. */
export function ChosenWords({ fieldId }: { fieldId: string }) {
  const script = useScript();
  if (!script) return null;
  const take = () => {
    const words = window.getSelection()?.toString().trim();
    const field = document.getElementById(fieldId);
    if (!words || !(field instanceof HTMLInputElement)) return;
    field.value = words.replace(/\s+/g, " ");
    field.focus();
  };
  return (
    <p>
      {/* A press would take the selection away before it is read. */}
      <button
        type="button"
        className="app-link-button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={take}
      >
        Take the words that are selected in the text
      </button>
    </p>
  );
}
