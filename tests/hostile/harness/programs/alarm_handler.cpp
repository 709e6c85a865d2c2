// A timer that interrupts the driver's reads and writes a thousand times a second.
// expect: AC
#include <poll.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        signal(SIGALRM, [](int) {});
        siginterrupt(SIGALRM, 1);
        itimerval often{{0, 1000}, {0, 1000}};
        setitimer(ITIMER_REAL, &often, nullptr);
        for (int i = 0; i < 5; ++i) poll(nullptr, 0, 4);
        return right(nums);
    }
};
