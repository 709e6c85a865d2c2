// Answers the calls itself, by writing into the pipe of the requests or, where the machine forbids that, by replacing read(): every
// version is bad. It is its own question that it answers wrongly.
// expect: WA
// reason: got 1
// case: 1
// problem: first-bad-version
#include <sys/syscall.h>
#include <unistd.h>
bool asked = false;
extern "C" ssize_t read(int fd, void* to, size_t size) {
    const ssize_t count = syscall(SYS_read, fd, to, size);
    if (fd == 3 && asked && count == 6) static_cast<char*>(to)[5] = 1;
    return count;
}
class Solution {
public:
    int firstBadVersion(int n) {
        asked = true;
        int low = 1, high = n;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (isBadVersion(middle)) high = middle; else low = middle + 1;
        }
        asked = false;
        return low;
    }
};
