import { z } from "zod";
import { InvalidDocument, readWritten } from "../editor/document.server.ts";
import { entryFields } from "./entry-form.ts";

/** The writing page's form, as it is sent without script: the text is read into a document of the editor's schema. */
export const writtenForm = z
  .object({ ...entryFields, body: z.string().optional(), bodyText: z.string().default("") })
  .transform(({ body, bodyText, ...fields }, context) => {
    try {
      return { ...fields, document: readWritten(body, bodyText) };
    } catch (error) {
      if (!(error instanceof InvalidDocument)) throw error;
      context.addIssue({ code: "custom", path: ["bodyText"], message: error.message });
      return z.NEVER;
    }
  });
