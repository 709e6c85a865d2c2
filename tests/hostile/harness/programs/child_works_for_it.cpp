// Leaves the work to a child and waits for it: the child's time is the solution's.
// expect: TLE
// reason: CPU time
#include <sys/wait.h>
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>&) {
        if (fork() == 0) {
            for (volatile unsigned long long i = 0;; i = i + 1) {}
        }
        wait(nullptr);
        return 1;
    }
};
