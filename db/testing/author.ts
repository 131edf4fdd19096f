/** Signs the steps of tests. */
export const author = 'A. Analyst';
