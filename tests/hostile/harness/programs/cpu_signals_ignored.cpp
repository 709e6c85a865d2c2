// Ignores every signal that can be ignored and works for ever.
// expect: TLE
// reason: CPU time
// case: 1
#include <signal.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        for (int number = 1; number < 65; ++number) signal(number, SIG_IGN);
        for (volatile long i = 0;; i = i + 1) {}
    }
};
