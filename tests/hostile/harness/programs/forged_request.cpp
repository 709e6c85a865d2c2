// Writes a case of its own into the pipe of the requests, where the machine lets it, and else an answer to it: there is one answer
// more than there are questions.
// expect: RTE
// reason: wrote to descriptor 4
#include <fcntl.h>
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        const int requests = open("/proc/self/fd/3", O_WRONLY);
        if (requests >= 0) (void)!write(requests, "\x11\0\0\0\1\2\0\0\0\2\0\0\0\5\0\0\0\5\0\0\0", 21);
        if (requests < 0) (void)!write(4, "\x11\0\0\0\2\2\0\0\0\0\0\0\0\0\0\0\0\5\0\0\0", 21);
        close(requests);
        return right(nums);
    }
};
