import type { MeetingMode } from "../generated/prisma/enums.ts";

/** How two people met, in words, in the order in which it is offered. */
export const modeWords: Record<MeetingMode, string> = {
  inPerson: "In person",
  video: "By video",
  phone: "By phone",
};

export const modes = Object.keys(modeWords) as MeetingMode[];

/** What meetings are often about; the two can name their own beside. */
export const usualThemes = [
  "The challenge",
  "Leading others",
  "Power and politics",
  "Working with citizens",
  "Study",
  "What is next for me",
  "How I am",
];

/** For how long a meeting lasts, where nothing else is said, in minutes. */
export const usualMinutes = 45;
