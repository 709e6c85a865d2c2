// Answers to a hundred cases at once.
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
        string frames = answer_frame(1, right(nums));
        for (unsigned turn = 2; turn <= 100; ++turn) frames += answer_frame(turn, 1);
        (void)!write(4, frames.data(), frames.size());
        for (;;) pause();
    }
};
