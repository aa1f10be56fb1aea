import { act, page } from "../tried.ts";

const audience = "cohort";
// What the form of a profile was opened on is another for each person, so that saving meets a conflict.
const profile = {
  seen: "nothing yet",
  name: "A name",
  nameReaders: "programme",
  pronounsReaders: audience,
  professionReaders: audience,
  placeReaders: audience,
  interestsReaders: audience,
  languagesReaders: audience,
  offersReaders: audience,
  accessNeedsReaders: "arrangers",
};

export const profiles = {
  "account/profile": [
    page("one's own", "/account/profile"),
    act("one's own, seen before a change", "/account/profile", profile),
  ],
  "account/photo": [
    page("one's own", "/account/photo"),
    act("one's own, its readers", "/account/photo", { readers: "cohort" }),
  ],
  "account/photo/removal": [
    page("one's own", "/account/photo/removal"),
    act("one's own", "/account/photo/removal"),
  ],
  directory: [
    page("one's own programme's", "/directory"),
    page("one's own programme's, searched", "/directory?q=choir&part=fellow&offers=yes"),
  ],
  "directory/:personId": [
    page("Amara's", "/directory/amara"),
    page("Leila's, who is not listed", "/directory/leila"),
    page("Carys's, of Severn", "/directory/carys"),
  ],
  "directory/:personId/photo": [
    page("Amara's, for her cohort", "/directory/amara/photo?size=small"),
    page("Carys's, of Severn, for everybody", "/directory/carys/photo"),
  ],
};
