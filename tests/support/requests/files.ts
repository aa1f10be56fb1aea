import { act, page } from "../tried.ts";

export const fileRequests = {
  "files/:fileId": [
    page("of an update of Amara's", "/files/amara-board"),
    page("Amara's slides", "/files/amara-slides"),
    page("one that is not there", "/files/none"),
  ],
  "files/:fileId/removal": [
    page("of an update of Amara's", "/files/amara-board/removal"),
    act("of an update of Amara's", "/files/amara-board/removal"),
    act("Amara's slides", "/files/amara-slides/removal"),
  ],
};
