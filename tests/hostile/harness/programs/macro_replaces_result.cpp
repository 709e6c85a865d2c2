// Puts a constant in place of the call's result, by the driver's own name for it: a constant is an answer.
// expect: CE
// log: error
#define rehearse_result 2
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
