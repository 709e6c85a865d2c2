// Defines write() as one that says it wrote, and does not.
// expect: TLE
// reason: idle
// case: 1
extern "C" ssize_t write(int, const void*, size_t size) { return static_cast<ssize_t>(size); }
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
