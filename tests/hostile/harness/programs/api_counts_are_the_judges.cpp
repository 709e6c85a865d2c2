// Asks by hand, past the function, more often than allowed: the judge counts, not the driver.
// expect: WA
// reason: 65 calls of isBadVersion; at most 64 are allowed
// case: 1
// problem: first-bad-version
#include <unistd.h>
class Solution {
public:
    int firstBadVersion(int n) {
        for (int version = 1;; version = version % n + 1) {
            char call[17] = {13, 0, 0, 0, 6, 1, 0, 0, 0, -1, -1, 0, 0};
            memcpy(call + 13, &version, 4);
            (void)!write(4, call, sizeof call);
            char answer[10];
            if (read(3, answer, sizeof answer) != 10) return 0;
        }
    }
};
