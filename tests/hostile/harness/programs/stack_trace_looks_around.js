// Asks the stack for the functions and objects of the driver: there are none to be had.
// expect: WA
// reason: got 0
// case: 1
// problem: first-bad-version
var firstBadVersion = function(n) {
  Error.prepareStackTrace = (error, sites) => sites;
  let found = 0;
  for (const site of new Error().stack) {
    const holder = site.getThis() ?? site.getFunction();
    if (holder && holder !== globalThis && /driver|channel|values/.test(site.getFileName())) found++;
  }
  return found;
};
