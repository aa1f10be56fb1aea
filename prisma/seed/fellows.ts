import { adaeze } from "./fellows/adaeze.ts";
import { amara } from "./fellows/amara.ts";
import { ben } from "./fellows/ben.ts";
import { chloe } from "./fellows/chloe.ts";
import { daniel } from "./fellows/daniel.ts";
import { dominic } from "./fellows/dominic.ts";
import { ewan } from "./fellows/ewan.ts";
import { fiona } from "./fellows/fiona.ts";
import { grace } from "./fellows/grace.ts";
import { hannah } from "./fellows/hannah.ts";
import { jasmine } from "./fellows/jasmine.ts";
import { kwame } from "./fellows/kwame.ts";
import { leila } from "./fellows/leila.ts";
import { luca } from "./fellows/luca.ts";
import { mei } from "./fellows/mei.ts";
import { nkechi } from "./fellows/nkechi.ts";
import { oliver } from "./fellows/oliver.ts";
import { parveen } from "./fellows/parveen.ts";
import { priya } from "./fellows/priya.ts";
import { rohan } from "./fellows/rohan.ts";
import { samuel } from "./fellows/samuel.ts";
import { sunita } from "./fellows/sunita.ts";
import { tomasz } from "./fellows/tomasz.ts";
import { yusuf } from "./fellows/yusuf.ts";
import type { FellowStory } from "./story.ts";

/** The fellows of the cohort, by set. */
// oxfmt-ignore
export const fellows: FellowStory[] = [
  amara, daniel, priya, tomasz, leila, grace,
  ben, yusuf, chloe, kwame, mei, fiona,
  sunita, oliver, adaeze, hannah, rohan, ewan,
  dominic, nkechi, samuel, parveen, luca, jasmine,
];
