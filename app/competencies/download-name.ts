import { slugOf } from "../programmes/slug.ts";

/** What a file with a version of a framework is called, without its ending. */
export const downloadName = ({ title, version }: { title: string; version: string }) =>
  `${slugOf(title)}-${slugOf(version)}`;
