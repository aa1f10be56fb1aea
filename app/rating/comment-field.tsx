import { Textarea } from "nhsuk-react-components";
import { useState } from "react";
import { useScript } from "../ui/use-script.ts";
import { commentLimit } from "./fields.ts";

type Props = {
  label: string;
  id: string;
  name: string;
  error?: string;
  defaultValue: string | number;
};

const figure = (count: number) => count.toLocaleString("en-GB");

/** An open question. Too much can be typed, and is counted: nothing that is pasted is cut off. */
export function CommentField(props: Props) {
  const hasScript = useScript();
  const [length, setLength] = useState(String(props.defaultValue).length);
  const over = length - commentLimit;
  return (
    <div className="app-comment">
      <Textarea
        {...props}
        rows={5}
        aria-describedby={`${props.id}-count`}
        onChange={(event) => setLength(event.currentTarget.value.length)}
      />
      <p id={`${props.id}-count`} className={over > 0 ? "app-too-long" : "app-soft"}>
        {!hasScript || length === 0
          ? `Up to ${figure(commentLimit)} characters`
          : over > 0
            ? `${figure(over)} ${over === 1 ? "character" : "characters"} too many. Shorten it to have it saved`
            : `${figure(length)} of ${figure(commentLimit)} characters`}
      </p>
    </div>
  );
}
