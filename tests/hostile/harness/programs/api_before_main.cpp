// Asks before the first case.
// expect: RTE
// reason: isBadVersion was called while no call of the solution was running, before the first case
// case: 1
// problem: first-bad-version
const bool early = isBadVersion(1);
class Solution {
public:
    int firstBadVersion(int) { return early; }
};
