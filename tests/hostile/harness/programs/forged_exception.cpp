// A forged exception frame with terminal escapes in its texts.
// expect: RTE
// reason: Trust me
// case: 1
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        const char frame[] = "\x20\0\0\0\3\1\0\0\0\0\0\0\0\xff\xff\xff\xff\4\0\0\0\033[2J\7\0\0\0Trust m";
        string text(frame, sizeof frame - 1);
        text += "";
        text[0] = char(text.size() - 4 + 1);
        text[21 + 4] = 8;
        text += 'e';
        (void)!write(4, text.data(), text.size());
        for (;;) pause();
    }
};
