import StarterKit from "@tiptap/starter-kit";
import { isSafeAddress } from "./links.ts";
import { tableExtensions } from "./table.ts";

/** What a text may hold; the browser's editor and the server's checks are both made from it. */
export const documentExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    // It would change a text by merely opening it.
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      isAllowedUri: isSafeAddress,
      // Pasting a link over selected words asks only this.
      shouldAutoLink: isSafeAddress,
      HTMLAttributes: { rel: "noopener noreferrer nofollow", target: null },
    },
  }),
  ...tableExtensions,
];
