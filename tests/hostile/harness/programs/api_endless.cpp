// Asks the same for ever.
// expect: WA
// reason: 65 calls of isBadVersion; at most 64 are allowed
// case: 1
// problem: first-bad-version
class Solution {
public:
    int firstBadVersion(int) {
        while (!isBadVersion(1)) {}
        return 1;
    }
};
