// Feeds a well-framed answer of 32 MiB where an integer belongs.
// expect: RTE
// reason: wrote to descriptor 4
// case: 1
#include <unistd.h>
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        unsigned size = 32u << 20, turn = 1;
        string frame(reinterpret_cast<char*>(&size), 4);
        frame += '\2';
        frame.append(reinterpret_cast<char*>(&turn), 4).append(size - 5, '\0');
        for (size_t at = 0; at < frame.size();) {
            auto count = write(4, frame.data() + at, frame.size() - at);
            if (count <= 0) break;
            at += count;
        }
        return right(nums);
    }
};
