// Leaves while the object is made.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
// case: 1
class Solution {
public:
    Solution() { exit(0); }
    int findGCD(vector<int>&) { return 1; }
};
