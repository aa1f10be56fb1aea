import type { ReactElement } from "react";
import { z } from "zod";
import * as addressChanged from "./address-changed.tsx";
import * as agreementChanged from "./agreement-changed.tsx";
import * as agreementLocked from "./agreement-locked.tsx";
import * as agreementToSign from "./agreement-to-sign.tsx";
import * as apologiesSent from "./apologies-sent.tsx";
import * as challengeRole from "./challenge-role.tsx";
import * as commentAdded from "./comment-added.tsx";
import * as confirmInterest from "./confirm-interest.tsx";
import * as hostPackGiven from "./host-pack-given.tsx";
import * as hostLeadAdded from "./host-lead-added.tsx";
import * as interestDeclined from "./interest-declined.tsx";
import * as interestReceived from "./interest-received.tsx";
import * as debriefBooked from "./debrief-booked.tsx";
import * as feedbackReleased from "./feedback-released.tsx";
import * as feedbackShared from "./feedback-shared.tsx";
import * as fellowPlaced from "./fellow-placed.tsx";
import * as goalShared from "./goal-shared.tsx";
import * as handedOver from "./handed-over.tsx";
import * as handoverBegun from "./handover-begun.tsx";
import * as invitation from "./invitation.tsx";
import * as lookBackAnswered from "./look-back-answered.tsx";
import * as lookBackAsked from "./look-back-asked.tsx";
import * as meetingCancelled from "./meeting-cancelled.tsx";
import * as meetingInvitation from "./meeting-invitation.tsx";
import * as meetingMoved from "./meeting-moved.tsx";
import * as mentorAnswered from "./mentor-answered.tsx";
import * as mentorAsked from "./mentor-asked.tsx";
import * as mentorInvited from "./mentor-invited.tsx";
import * as mentorThanked from "./mentor-thanked.tsx";
import * as midYearReview from "./mid-year-review.tsx";
import * as namesToChange from "./names-to-change.tsx";
import * as pairAgreement from "./pair-agreement.tsx";
import * as pairBegun from "./pair-begun.tsx";
import * as pairEnded from "./pair-ended.tsx";
import * as pairNeeded from "./pair-needed.tsx";
import * as pairQuiet from "./pair-quiet.tsx";
import * as pollOpened from "./poll-opened.tsx";
import * as portfolioReopened from "./portfolio-reopened.tsx";
import * as presentationDay from "./presentation-day.tsx";
import * as proposalComment from "./proposal-comment.tsx";
import * as proposalDecided from "./proposal-decided.tsx";
import * as proposalSubmitted from "./proposal-submitted.tsx";
import * as proposalWithdrawn from "./proposal-withdrawn.tsx";
import * as raterCode from "./rater-code.tsx";
import * as raterInvited from "./rater-invited.tsx";
import * as ratingAsked from "./rating-asked.tsx";
import * as ratingGiven from "./rating-given.tsx";
import * as reflectionShared from "./reflection-shared.tsx";
import * as reviewAsked from "./review-asked.tsx";
import * as reviewLocked from "./review-locked.tsx";
import * as setFormed from "./set-formed.tsx";
import * as setLedAnew from "./set-led-anew.tsx";
import * as setOpened from "./set-opened.tsx";
import * as setOpeningAsked from "./set-opening-asked.tsx";
import * as signIn from "./sign-in.tsx";
import * as slotBooked from "./slot-booked.tsx";
import * as slotCancelled from "./slot-cancelled.tsx";
import * as slotMoved from "./slot-moved.tsx";
import * as unblockRequest from "./unblock-request.tsx";
import * as updateAsked from "./update-asked.tsx";
import * as updateReady from "./update-ready.tsx";

/** What a file of emails/ exports. */
type Source<Schema extends z.ZodType> = {
  default: (props: z.output<Schema>) => ReactElement;
  subject: (props: z.output<Schema>) => string;
  props: Schema;
  /** Props to look at the message with. */
  preview: z.output<Schema>;
  /** For how many minutes the message is of use; for good if left out. */
  usefulMinutes?: (props: z.output<Schema>) => number;
};

/** A message whose props have been checked. */
export type Opened = { subject: string; body: ReactElement; usefulMinutes: number };

const message = <Schema extends z.ZodType>(source: Source<Schema>, { secret = false } = {}) => ({
  /** Its props let whoever holds them in: they are kept no longer than they must. */
  secret,
  props: source.props,
  preview: source.preview,
  /** @throws with what does not fit, in words, when these are not the template's props */
  open(raw: unknown): Opened {
    const { data: props, error } = source.props.safeParse(raw);
    if (error) throw new Error(z.prettifyError(error));
    return {
      subject: source.subject(props),
      body: source.default(props),
      usefulMinutes: source.usefulMinutes?.(props) ?? Infinity,
    };
  },
});

/** Every message that Headroom sends, by the name of its file. */
export const messages = {
  "address-changed": message(addressChanged),
  "sign-in": message(signIn, { secret: true }),
  invitation: message(invitation, { secret: true }),
  "reflection-shared": message(reflectionShared),
  "comment-added": message(commentAdded),
  "mentor-thanked": message(mentorThanked),
  "names-to-change": message(namesToChange),
  "set-opening-asked": message(setOpeningAsked),
  "set-opened": message(setOpened),
  "poll-opened": message(pollOpened, { secret: true }),
  "apologies-sent": message(apologiesSent),
  "meeting-invitation": message(meetingInvitation),
  "meeting-moved": message(meetingMoved),
  "meeting-cancelled": message(meetingCancelled),
  "set-formed": message(setFormed),
  "set-led-anew": message(setLedAnew),
  "unblock-request": message(unblockRequest),
  "update-asked": message(updateAsked),
  "update-ready": message(updateReady),
  "review-asked": message(reviewAsked, { secret: true }),
  "review-locked": message(reviewLocked),
  "mid-year-review": message(midYearReview),
  "host-pack-given": message(hostPackGiven),
  "confirm-interest": message(confirmInterest, { secret: true }),
  "interest-received": message(interestReceived),
  "interest-declined": message(interestDeclined),
  "host-lead-added": message(hostLeadAdded),
  "agreement-to-sign": message(agreementToSign),
  "agreement-changed": message(agreementChanged),
  "agreement-locked": message(agreementLocked),
  "portfolio-reopened": message(portfolioReopened),
  "presentation-day": message(presentationDay),
  "proposal-comment": message(proposalComment),
  "proposal-decided": message(proposalDecided),
  "proposal-submitted": message(proposalSubmitted),
  "proposal-withdrawn": message(proposalWithdrawn),
  "fellow-placed": message(fellowPlaced),
  "challenge-role": message(challengeRole),
  "handover-begun": message(handoverBegun, { secret: true }),
  "look-back-asked": message(lookBackAsked, { secret: true }),
  "look-back-answered": message(lookBackAnswered),
  "handed-over": message(handedOver),
  "rating-asked": message(ratingAsked),
  "rating-given": message(ratingGiven),
  "debrief-booked": message(debriefBooked),
  "feedback-released": message(feedbackReleased),
  "feedback-shared": message(feedbackShared),
  "goal-shared": message(goalShared),
  "rater-invited": message(raterInvited, { secret: true }),
  "rater-code": message(raterCode, { secret: true }),
  "mentor-asked": message(mentorAsked),
  "mentor-answered": message(mentorAnswered),
  "mentor-invited": message(mentorInvited),
  "pair-agreement": message(pairAgreement),
  "pair-begun": message(pairBegun),
  "pair-ended": message(pairEnded),
  "pair-quiet": message(pairQuiet),
  "pair-needed": message(pairNeeded),
  "slot-booked": message(slotBooked),
  "slot-moved": message(slotMoved),
  "slot-cancelled": message(slotCancelled),
};

export type Template = keyof typeof messages;

/** A template with the props that it takes; the compiler checks that they go together. */
export type Written = {
  [T in Template]: { template: T; props: z.input<(typeof messages)[T]["props"]> };
}[Template];

/** Whether a stored template name is one of ours; an older row may name one that is gone. */
export const isTemplate = (name: string): name is Template => Object.hasOwn(messages, name);
