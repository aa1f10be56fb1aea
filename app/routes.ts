import { type RouteConfig, index, layout, route } from "@remix-run/route-config";

export default [
  layout("ui/section.tsx", [
    index("home/home.tsx"),

    route("sign-in", "sign-in/sign-in.tsx"),
    route("sign-in/confirm", "sign-in/confirm.tsx"),
    route("signed-in-again", "sign-in/signed-in-again.tsx"),
    route("sign-out", "sign-in/sign-out.tsx"),
    route("account", "sign-in/account.tsx"),
    route("account/sessions/end", "sign-in/end-sessions.tsx"),
    route("account/passkeys/:passkeyId/removal", "sign-in/remove-passkey.ts"),
    route("account/calendar", "learning-sets/feed.tsx"),
    route("account/calendar/revocation", "learning-sets/revoke-feed.ts"),
    route("api/auth/passkey/*", "sign-in/passkey-api.ts"),
    route("demo/session", "sign-in/demo-session.ts"),

    route("journal", "journal/index.tsx"),
    route("journal/new", "journal/new.tsx"),
    route("journal/:entryId", "journal/show.tsx"),
    route("journal/:entryId/edit", "journal/edit.tsx"),
    route("journal/:entryId/draft", "journal/draft.ts"),
    route("journal/:entryId/deletion", "journal/delete-entry.tsx"),
    route("journal/:entryId/evidence", "journal/evidence.tsx"),
    route("journal/:entryId/evidence/:evidenceId/removal", "journal/remove-evidence.ts"),
    route("journal/:entryId/share", "journal/share.tsx"),
    route("shared", "journal/shared-with-me.tsx"),
    route("shared/:shareId", "journal/shared.tsx"),
    route("shared/:shareId/comments", "journal/comment.tsx"),
    route("shared/:shareId/revocation", "journal/revoke-share.ts"),
    route("competencies", "competencies/index.tsx"),

    route("sets", "learning-sets/index.tsx"),
    route("sets/:setId", "learning-sets/show.tsx"),
    route("sets/:setId/meetings/new", "learning-sets/schedule-meeting.tsx"),
    route("meetings/:meetingId", "learning-sets/meeting.tsx"),
    route("meetings/:meetingId/move", "learning-sets/move-meeting.tsx"),
    route("meetings/:meetingId/cancellation", "learning-sets/cancel-meeting.tsx"),
    route("meetings/:meetingId/attendance", "learning-sets/attendance.tsx"),
    route("calendar/:token", "learning-sets/feed-file.ts"),

    route("cohorts/:cohortId/fellows", "conversations/cohort-fellows.tsx"),
    route("prompts/:promptId", "conversations/prompt.tsx"),
    route("prompts/:promptId/closure", "conversations/close-prompt.ts"),

    route("progress", "progress/index.tsx"),
    route("progress/:fellowId", "progress/show.tsx"),
    route("progress/:fellowId/updates/:month", "progress/write-update.tsx"),
    route("reviews/:reviewId", "progress/review.tsx"),
    route("reviews/:reviewId/edit", "progress/write-review.tsx"),
    route("reviews/:reviewId/signature", "progress/sign-review.tsx"),
    route("reviews/:reviewId/signature/withdrawal", "progress/withdraw-signature.ts"),

    route("mail/undelivered", "mail/undelivered.tsx"),
    route("mail/undelivered/:messageId/resending", "mail/send-again.ts"),
    route("outbox", "mail/outbox.tsx"),
    route("outbox/:messageId", "mail/outbox-message.tsx"),
    route("outbox/:messageId/letter", "mail/outbox-letter.ts"),

    route("accessibility", "home/accessibility.tsx"),
    route("privacy", "home/privacy.tsx"),
    route("health", "home/health.ts"),

    route("*", "home/nothing-here.ts"),
  ]),
] satisfies RouteConfig;
