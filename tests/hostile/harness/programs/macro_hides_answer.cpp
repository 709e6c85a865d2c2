// Turns the name of the method into a call of another one.
// expect: WA
// reason: got 77
// case: 1
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
    int other() { return 77; }
};
#define findGCD(x) other()
