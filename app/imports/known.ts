import { sameAs } from "./columns.ts";
import type { ImportRole } from "./import-roles.ts";

/** That a person has a role, and in relation to what. Persons are named by their email addresses. */
export type Relation = {
  as: ImportRole | "member" | "placed";
  cohortId?: string;
  hostId?: string;
  /** The email address of the fellow. */
  fellow?: string;
  /** The name of the set. */
  set?: string;
};

/** The same for two relations that are one. */
export const keyOf = ({ as, cohortId = "", hostId = "", fellow = "", set = "" }: Relation) =>
  [as, cohortId, hostId, fellow, sameAs(set)].join("|");

/** A person who is in the database already. */
export type KnownPerson = {
  id: string;
  name: string;
  profession: string;
  /** Who they are is theirs to say: they have come in, or another programme has them too. */
  keepsName: boolean;
  /** How they stand to the programme: "none" when only another knows them. */
  standing: "belongs" | "left" | "none";
  /** Their fellowship years in the programme. */
  fellowships: { id: string; cohortId: string; hostId: string | null }[];
  /** Their relations within the programme, by key. */
  relations: Map<string, Relation>;
};

/** What is there when a file is checked: all of one programme, and of people those whom the file names. */
export type Known = {
  cohorts: { id: string; name: string }[];
  hosts: { id: string; code: string; name: string }[];
  sets: { id: string; cohortId: string; name: string }[];
  /** By email address. */
  people: Map<string, KnownPerson>;
};
