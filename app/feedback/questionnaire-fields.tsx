import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, errorsOf, field } from "../ui/form.tsx";
import { UploadField } from "../ui/upload-field.tsx";
import { uploadLimits } from "../ui/upload-limits.ts";
import { raterGroups } from "./questionnaire-form.ts";

const usualScale = "Rarely\nSometimes\nOften\nUsually\nConsistently";

/** A questionnaire's file, and every word of it that is not in the file. */
export function QuestionnaireFields({ answer }: { answer: Answer }) {
  return (
    <>
      <TextInput label="Title" {...field("title", answer)} />
      <TextInput label="Version" width={5} {...field("version", answer, "1.0")} />
      <UploadField
        label="Statements (CSV)"
        hint="A row a statement, with the columns competency and statement, in the order in which they are asked"
        name="file"
        accept=".csv,text/csv"
        limit={uploadLimits.questionnaire}
        answer={answer}
      />
      {errorsOf(answer, "file").length > 1 && (
        <p className="app-soft">What is wrong, row by row, stands at the top of this page.</p>
      )}
      <TextInput label="Words before each statement" {...field("stem", answer, "This person…")} />
      <TextInput label="The same about oneself" {...field("selfStem", answer, "I…")} />
      <Textarea
        label="The five answers"
        hint="A line each, lowest first"
        rows={5}
        {...field("scale", answer, usualScale)}
      />
      <TextInput
        label="Answer for who cannot say"
        {...field("unableToComment", answer, "Unable to comment")}
      />
      <Textarea
        label="Open questions (optional)"
        hint="A line each, six at most"
        rows={4}
        {...field("openQuestions", answer)}
      />
      <h2>Groups of raters</h2>
      <p>
        What each is called. Empty a name to leave the group out. A sponsor or manager is never
        anonymous, and is told so.
      </p>
      {raterGroups.map(({ code, title }) => (
        <TextInput key={code} label={title} {...field(`group-${code}`, answer, title)} />
      ))}
    </>
  );
}
