// A forged frame with the right answer, then the driver's own: the second is in the way of the next case.
// expect: RTE
// reason: wrote to descriptor 4
// case: 2
#include <unistd.h>
string answer_frame(unsigned turn, int value) {
    string frame("\x11\0\0\0\2", 5);
    frame.append(reinterpret_cast<const char*>(&turn), 4).append(8, '\0').append(reinterpret_cast<const char*>(&value), 4);
    return frame;
}
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        const string frame = answer_frame(rehearse_driver::turn, right(nums));
        (void)!write(4, frame.data(), frame.size());
        return right(nums);
    }
};
