/**
 * Words that say nothing of what a reflection is about: those that hold English together, and those that everybody's working day is
 * full of. In lower case, a word broken at its apostrophe as `words.ts` breaks it.
 */
export const everydayWords = new Set(
  `a about after again ago all almost along already also although always am among an and another any anybody anyone anything are
  aren around as ask asked asking asks at away back be became because become been before began begin behind being below best better
  between both but by call called came can cannot case clear come comes coming could couldn day days did didn different do does
  doesn doing don done down during each either else end enough even ever every everybody everyone everything far few find first for
  found from front gave get gets getting give given gives giving go goes going gone good got great had hadn half happen happened
  happens hard has hasn have haven having he hear heard help helped helps her here hers herself him himself his hold holds how
  however idea ideas if in instead into is isn it its itself just keep keeps kept kind knew know known knows last least leave left
  less let lets like little long look looked looking lot made make makes making many may maybe me mean means meant meet meeting
  meetings met might mine month months more morning most move moved moves much must my myself name names near need needed needs
  never new next no nobody none nor not nothing notice noticed notices now of off often old on once one ones only onto open opened
  opens or other others our ours out over own part past people perhaps person plan planned plans point put quite rather read reads
  real really right room rooms run running runs said same saw say saying says see seem seemed seen self sent set several shall she should
  shouldn show showed shown shows since single sit small so some somebody someone something sometimes soon speak spoke start started
  starts stay stayed stays still stop stopped stops such take taken takes taking talk talked talks tell tells than that the their
  theirs them themselves then there these they thing things think this those though thought three through time times to today
  together told too took toward towards treat treats tried try trying turn turned turns twice two under until up upon us use used
  useful uses using usual usually very want wanted wants was wasn way we week weeks well went were weren what whatever when where
  whether which while who whole whom whose why will wish with within without word words work worked working works would wouldn write
  written wrong wrote yes yesterday yet you your yours
  clinic clinics consultant consultants director doctor doctors hospital manager managers nurse nurses service services shift system
  systems team teams ward wards`.split(/\s+/),
);
