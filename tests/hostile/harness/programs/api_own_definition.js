// Defines the function of the API itself: it fools itself.
// expect: WA
// reason: got 1
// case: 1
// problem: first-bad-version
function isBadVersion(version) {
  return true;
}

var firstBadVersion = function(n) {
  let version = 1;
  while (!isBadVersion(version)) version++;
  return version;
};
