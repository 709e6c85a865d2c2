// Defines write() itself, which the driver then calls, and turns every answer into 77.
// expect: WA
// reason: got 77
// case: 1
#include <sys/syscall.h>
#include <unistd.h>
extern "C" ssize_t write(int fd, const void* bytes, size_t size) {
    string copy(static_cast<const char*>(bytes), size);
    if (fd == 4 && size == 4) copy = string("\x4d\0\0\0", 4);
    return syscall(SYS_write, fd, copy.data(), copy.size());
}
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
