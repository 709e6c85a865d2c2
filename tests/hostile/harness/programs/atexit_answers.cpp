// Leaves by exit; a handler answers on the way out. The next case finds nobody.
// expect: RTE
// reason: the program ended
// case: 2
#include <unistd.h>
string answer_frame(unsigned turn, int value) {
    string frame("\x11\0\0\0\2", 5);
    frame.append(reinterpret_cast<const char*>(&turn), 4).append(8, '\0').append(reinterpret_cast<const char*>(&value), 4);
    return frame;
}
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
int chosen = 0;
class Solution {
public:
    int findGCD(vector<int>& nums) {
        chosen = right(nums);
        atexit([] {
            const string frame = answer_frame(1, chosen);
            (void)!write(4, frame.data(), frame.size());
        });
        exit(0);
    }
};
