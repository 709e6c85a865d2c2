// Asks about versions that do not exist, to find the end of memory.
// expect: RTE
// reason: isBadVersion(10) is not allowed: 0 <= version <= n does not hold
// case: 1
// problem: first-bad-version
class Solution {
public:
    int firstBadVersion(int n) { return isBadVersion(n + 1); }
};
