// Leaves by abort.
// expect: RTE
// reason: abort
// case: 1
class Solution {
public:
    int findGCD(vector<int>& nums) {
        abort();
    }
};
