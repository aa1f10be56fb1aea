import { showDay } from "../cohorts/wall-time.server.ts";
import { ownFeedbackTask } from "../feedback/waiting.server.ts";
import { dueInWords } from "../meeting-room/open-actions.server.ts";
import type { Actor } from "../policy/actor.ts";
import type { Task } from "./task.ts";

/** Something that waits for somebody. What `who` and `title` hold depends on its kind. */
export type Unread = {
  kind:
    | "share"
    | "comment"
    | "prompt"
    | "mentorAsked"
    | "asked"
    | "answered"
    | "forming"
    | "poll"
    | "actions"
    | "goal"
    | "feedback"
    | "names"
    | "self"
    | "approval"
    | "report"
    | "debrief"
    | "slotLog";
  id: string;
  who: string;
  title: string;
};

type Words = (row: Unread, actor: Actor) => Task;

const ownFeedback: Words = ({ kind, id, who, title }, { zone }) =>
  ownFeedbackTask(
    { kind: kind as "names" | "self" | "approval", id, many: who, what: title },
    zone,
  );

const words: Record<Exclude<Unread["kind"], "feedback">, Words> = {
  share: ({ id, who, title }) => ({
    to: `/shared/${id}`,
    text: `Read what ${who} shared with you`,
    detail: title,
    takes: "5 minutes",
  }),
  comment: ({ id, who, title }) => ({
    to: `/shared/${id}#comments`,
    text: `Read what ${who} commented`,
    detail: title,
    takes: "2 minutes",
  }),
  prompt: ({ id, title }) => ({
    to: `/prompts/${id}`,
    text: "Something that might be worth a conversation",
    detail: title.replace(/\.$/, ""),
    takes: "2 minutes",
  }),
  mentorAsked: ({ id, who, title: kind }) => ({
    to: `/mentor-requests/${id}`,
    text: `Say whether you would ${kind} ${who}`,
    detail: "They have asked you",
    takes: "2 minutes",
  }),
  asked: ({ id, who, title }) => ({
    to: `/rating-requests/${id}`,
    text: `Say how you see ${who}`,
    detail: `They ask about ${title}`,
    takes: "5 minutes",
  }),
  answered: ({ id, who, title }) => ({
    to: `/rating-requests/${id}`,
    text: `${who} answered your question about ${title}`,
    detail: "You can reply, if you like",
    takes: "2 minutes",
  }),
  forming: ({ id, title }) => ({
    to: `/cohorts/${id}/forming-answer`,
    text: "Say what helps us form your set",
    detail: title,
    takes: "2 minutes",
  }),
  poll: ({ id, title }) => ({
    to: `/polls/${id}/answer`,
    text: "Say when your set can meet",
    detail: title,
    takes: "1 minute",
  }),
  /** All of a set in one: how many are due, and when the first is. */
  actions: ({ id, who: count, title: dueOn }, { zone }) => ({
    to: `/sets/${id}/actions`,
    text: `See what came of your ${count === "1" ? "action" : `${count} actions`} from the set`,
    detail: dueInWords(new Date(dueOn), zone),
    takes: "2 minutes",
    due: new Date(dueOn),
  }),
  goal: ({ id, who: step, title: nextOn }, { zone }) => ({
    to: `/goals/${id}`,
    text: `Take the next step: ${step}`,
    detail: `Of a goal of yours. ${dueInWords(new Date(nextOn), zone)}`,
    takes: "2 minutes",
    due: new Date(nextOn),
  }),
  names: ownFeedback,
  self: ownFeedback,
  approval: ownFeedback,
  report: ({ id }) => ({
    to: `/feedback/${id}/report`,
    text: "Read your 360° report",
    detail: "It is yours alone until you share it",
    takes: "20 minutes",
  }),
  slotLog: ({ id, who, title: startsAt }, { zone }) => ({
    to: `/slots/${id}`,
    text: `Log that you and ${who} met`,
    detail: showDay(new Date(startsAt), zone),
    takes: "1 minute",
  }),
  debrief: ({ id, who }) => ({
    to: `/feedback/${id}`,
    text: `Read ${who}’s 360° report, and release it in the debrief`,
    detail: "You hold the debrief",
    takes: "20 minutes",
  }),
};

/** What to say of something that waits. Feedback on fellows is one task for all of them, and has its words in its own room. */
export const taskOf = (
  row: Unread & { kind: Exclude<Unread["kind"], "feedback"> },
  actor: Actor,
): Task => words[row.kind](row, actor);
