/** Among fewer fellows a count is as good as their names. */
const fewestCounted = 5;

/**
 * How many of a cohort's fellows have begun a prompt, for those who run its year: all that they learn of it.
 * @param fellows those who are asked
 */
export const begunInWords = (begun: number, fellows: number): string =>
  fellows < fewestCounted
    ? `No count is shown for fewer than ${fewestCounted} fellows`
    : `${begun} of ${fellows} ${begun === 1 ? "has" : "have"} begun`;
