// Plays the driver before main: ready, and an answer to each request. It is a program like any other: what it says are answers.
// expect: WA
// reason: got 1
// case: 1
#include <unistd.h>
string answer_frame(unsigned turn, int value) {
    string frame("\x11\0\0\0\2", 5);
    frame.append(reinterpret_cast<const char*>(&turn), 4).append(8, '\0').append(reinterpret_cast<const char*>(&value), 4);
    return frame;
}

__attribute__((constructor)) void early() {
    (void)!write(4, "\7\0\0\0\1\0\0\0\0\2\0", 11);
    char request[65536];
    for (unsigned turn = 1; read(3, request, sizeof request) > 0; ++turn) {
        const string frame = answer_frame(turn, 1);
        (void)!write(4, frame.data(), frame.size());
    }
    _exit(0);
}
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
