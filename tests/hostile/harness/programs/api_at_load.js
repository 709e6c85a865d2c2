// Asks while the file is loaded.
// expect: RTE
// reason: isBadVersion was called while no call of the solution was running, before the first case
// case: 1
// problem: first-bad-version
isBadVersion(1);

var firstBadVersion = (n) => 1;
