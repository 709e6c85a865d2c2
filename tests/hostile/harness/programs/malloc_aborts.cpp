// Replaces malloc for the whole process.
// expect: RTE
// reason: abort
// case: 1
extern "C" void* malloc(size_t) { abort(); }
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
