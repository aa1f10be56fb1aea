import ts from "typescript";
import { expect, test } from "vitest";
import { type Source, sourcesBelow, walk } from "./sources.ts";

/*
 * Who may do what is decided in app/policy/ alone. Elsewhere, what an actor is related to may select what to show (it is
 * passed on, mapped, spread), but nothing may be made to depend on it, and no role is compared.
 */

const relations = new Set(
  "programmes cohorts programmesLed fellowships facultyOf citizenOf assessorOf sponsorOf challenges hostsLed pairedWith hasPairs sets setsLed".split(
    " ",
  ),
);
const roles = new Set(
  "faculty citizen assessor sponsor fellow mentor coach facilitator host rater alum".split(" "),
);
const asking = new Set("length some every includes find findIndex filter indexOf has".split(" "));

/** What looks like a decision and is none, each with the reason. */
const exceptions: Record<string, Record<string, string>> = {
  "app/challenges/facts.server.ts": {
    "role =":
      "names who can read a page; tests/integration/policy.test.ts holds it against the policy",
  },
  "app/challenges/members.server.ts": {
    'role: "citizen"': "finds the cohort’s citizens, to choose from",
  },
  "app/cohorts/about-cohort.server.ts": {
    "role =": "names who runs a cohort",
  },
  "app/feedback/known-people.server.ts": {
    "role =": "finds whom a fellow knows in their cohort, to name by one press",
  },
  "app/home/coming.server.ts": {
    "actor.cohorts.length":
      "spares a query that would find nothing, and names a cohort where there are several",
    "actor.facultyOf.length": "spares a query that would find nothing",
    "actor.pairedWith.length": "spares a query that would find nothing",
    "actor.programmesLed.length": "spares a query that would find nothing",
  },
  "app/home/happening.server.ts": {
    "actor.facultyOf.length": "spares a query that would find nothing",
    "actor.hostsLed.length": "spares a query that would find nothing",
    "actor.sponsorOf.length": "spares a query that would find nothing",
  },
  "app/home/reviews-waiting.server.ts": {
    "actor.sponsorOf.find": "looks a name up",
  },
  "app/mentors/concerns-of-pairs.server.ts": {
    "role =": "reads the relations in which conflicts of interest are looked for",
  },
  "app/mentors/offer-standing.server.ts": {
    "role =": "reads what the policy decides by",
  },
  "app/presentations/panel.server.ts": {
    "role =": "finds whom a panel might have, to choose from",
  },
  "app/mid-year/facts.server.ts": {
    "role =":
      "names who can read a page; tests/integration/mid-year/mid-year.test.ts holds it against the policy",
  },
  "app/people/conflicts.server.ts": {
    "role =": "reads the relations in which conflicts of interest are looked for",
  },
  "app/people/holders.server.ts": {
    "role =": "narrows a list of people by the role that is asked for",
  },
  "app/progress/fellows.server.ts": {
    "role =":
      "names who can read a page; tests/integration/policy.test.ts holds it against the policy",
  },
  "app/host-reviews/review-mails.server.ts": {
    'side === "sponsor"': "chooses what an email leads to by whom it goes to",
  },
  "app/progress/list-fellows.server.ts": {
    'side === "sponsor"': "chooses the one thing to do by what the policy answered",
  },
  "app/journal/audiences.server.ts": {
    "role =": "says how those whom the policy allows are related",
  },
  "app/profiles/readers.server.ts": {
    "role =":
      "names who reads access needs; tests/integration/profiles/profile.test.ts holds it against the policy",
  },
  "app/set-forming/answers.server.ts": {
    "role =":
      "names who can read a page; tests/integration/set-forming/answers.test.ts holds it against the policy",
  },
  "app/set-forming/asked.server.ts": {
    "role =":
      "finds whom to ask; tests/integration/set-forming/answers.test.ts holds it against the policy",
  },
  "app/unblocking/requests.server.ts": {
    'part === "sponsor"': "names the sponsors, whom the request is to",
  },
  "app/server/session.server.ts": {
    "role =": "reads what the policy decides by",
  },
};

function decisionsIn({ tree }: Source): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const text = decisionIn(node);
    if (text) found.push(text);
  });
  return [...new Set(found)];
}

function decisionIn(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isComparison(node) && [node.left, node.right].some(isRole))
    return node.getText();
  if (ts.isCaseClause(node) && isRole(node.expression)) return node.getText();
  if (ts.isPropertyAssignment(node) && node.name.getText() === "role" && isRole(node.initializer))
    return node.getText();
  if (ts.isCallExpression(node) && node.arguments.some(isRole) && asks(node.expression))
    return node.getText();
  if (ts.isCallExpression(node) && node.expression.getText() === "includes")
    return node.arguments.some(isRelation) ? node.getText() : undefined;
  if (ts.isPropertyAccessExpression(node) && asks(node) && isRelation(node.expression))
    return node.getText();
  if (isRelation(node) && isCondition(node)) return node.getText();
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
  // With a quotation mark right behind it, it is the role of an element.
  return isText && /\brole\s*(=(?!")|<>|!=|in\b)/i.test(node.getText()) ? "role =" : undefined;
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const isComparison = (node: ts.BinaryExpression) => comparisons.has(node.operatorToken.kind);
const isRole = (node: ts.Node) => ts.isStringLiteralLike(node) && roles.has(node.text);
const asks = (node: ts.Node) => ts.isPropertyAccessExpression(node) && asking.has(node.name.text);
const isRelation = (node: ts.Node) =>
  ts.isPropertyAccessExpression(node) &&
  relations.has(node.name.text) &&
  /^_?actor$/.test(node.expression.getText());
const isCondition = (node: ts.Node) =>
  (ts.isIfStatement(node.parent) || ts.isConditionalExpression(node.parent)
    ? (ts.isIfStatement(node.parent) ? node.parent.expression : node.parent.condition) === node
    : ts.isPrefixUnaryExpression(node.parent)) ||
  (ts.isBinaryExpression(node.parent) && isComparison(node.parent));

test("nothing outside the policy decides by roles", () => {
  const rooms = sourcesBelow("app").filter(({ path }) => !path.startsWith("app/policy/"));
  const found = rooms
    .map((source) => [source.path, decisionsIn(source).sort()] as const)
    .filter(([, decisions]) => decisions.length > 0);
  const known = Object.entries(exceptions).map(([path, texts]) => [
    path,
    Object.keys(texts).sort(),
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
});
