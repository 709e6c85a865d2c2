// Leaves before main.
// expect: RTE
// reason: the program ended (exit code 0), before the first case
// case: 1
const int gone = [] { exit(0); return 0; }();
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
