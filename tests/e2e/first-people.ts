/** A host with what its people's spreadsheet calls it. */
export type FirstHost = { name: string; place: string; code: string };

export const firstHosts: FirstHost[] = [
  { name: "Alder Vale Hospitals", place: "Alderton", code: "alder" },
  { name: "Brook Community Trust", place: "Brookham", code: "brook" },
  { name: "Copse Mental Health", place: "Copsley", code: "copse" },
  { name: "Dene Primary Care", place: "Denford", code: "dene" },
  { name: "Elmet Ambulance Service", place: "Elmet", code: "elmet" },
  { name: "Fenmoor Health Board", place: "Fenmoor", code: "fenmoor" },
];

const first =
  "Abena Bela Carys Dilan Efua Farah Gwen Hari Imani Jonas Kezia Lowri Maya Nadia Osian Priya Quinn Rhys Sanna Tomos Uma Vera Wyn Yusuf";
export const firstFellows = first.split(" ").map((name) => `${name} Fellow`);

/** Sets that the spreadsheet makes. The last six fellows are put into a set by hand. */
const sets = ["Ash", "Birch", "Cedar"];

/** The fellow whom the spreadsheet places nowhere: the last. */
export const unplaced = "Yusuf Fellow";

export const addressOf = (name: string) => `${name.toLowerCase().replace(" ", ".")}@example.org`;

type Row = [name: string, role: string, of?: { host?: string; fellow?: string; set?: string }];

/**
 * The people of a first cohort of 24 as a lead would have them in a spreadsheet: four fellows a host, each with a sponsor, a
 * mentor and a coach; three sets of six.
 * @param cohort its name
 * @returns CSV
 */
export function firstPeople(cohort: string): string {
  const fellows = firstFellows.map((name, at): Row => {
    const host = name === unplaced ? "" : (firstHosts[at % 6]?.code ?? "");
    return [name, "fellow", { host, set: sets[Math.floor(at / 6)] ?? "" }];
  });
  const beside = firstFellows.flatMap((name, at): Row[] => {
    const fellow = addressOf(name);
    const town = firstHosts[at % 6]?.place ?? "";
    return [
      [`${town} Sponsor`, "sponsor", { fellow }],
      [`${town} Mentor`, "mentor", { fellow }],
      [at < 12 ? "Ines Coach" : "Piet Coach", "coach", { fellow }],
    ];
  });
  const leads = firstHosts.map(({ place, code }): Row => [
    `${place} Lead`,
    "host lead",
    { host: code },
  ]);
  const others: Row[] = [
    ...sets.map((set): Row => ["Joyce Facilitator", "facilitator", { set }]),
    ["Ruth Faculty", "faculty"],
    ["Maureen Citizen", "citizen partner", { set: "Ash" }],
    ["Olwen Assessor", "assessor"],
    ["Kit Manager", "line manager", { fellow: addressOf("Abena Fellow") }],
    ["Grace Second", ""],
  ];
  const ofCohort = ["fellow", "faculty", "facilitator", "citizen partner", "assessor"];
  const lines = [...fellows, ...beside, ...leads, ...others].map(
    ([name, role, { host = "", fellow = "", set = "" } = {}]) =>
      [
        name,
        addressOf(name),
        role,
        ofCohort.includes(role) ? cohort : "",
        host,
        fellow,
        set,
      ].join(),
  );
  return ["Name,Email,Role,Cohort,Host,Fellow,Set", ...lines].join("\r\n");
}
