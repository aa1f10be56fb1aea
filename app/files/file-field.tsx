import type { Answer } from "../ui/form.tsx";
import { UploadField } from "../ui/upload-field.tsx";
import { megabytes } from "../ui/upload-limits.ts";
import { acceptedFiles } from "./file-kinds.ts";

type Props = { label: string; limit: { most: number; advice: string }; answer: Answer };

/** The field of a file to hand in, called "file". */
export function FileField({ label, limit, answer }: Props) {
  return (
    <UploadField
      label={label}
      hint={`PDF, PowerPoint, Word, OpenDocument, PNG or JPEG, ${megabytes(limit.most)} at most. Name no patient in it`}
      name="file"
      accept={acceptedFiles}
      limit={limit}
      answer={answer}
    />
  );
}
