// A static object forges a wrong answer when it is destroyed.
// expect: WA
// reason: got 77
// case: 1
#include <unistd.h>
string answer_frame(unsigned turn, int value) {
    string frame("\x11\0\0\0\2", 5);
    frame.append(reinterpret_cast<const char*>(&turn), 4).append(8, '\0').append(reinterpret_cast<const char*>(&value), 4);
    return frame;
}
struct Last {
    ~Last() {
        const string frame = answer_frame(1, 77);
        (void)!write(4, frame.data(), frame.size());
    }
} last;
class Solution {
public:
    int findGCD(vector<int>& nums) {
        exit(0);
    }
};
