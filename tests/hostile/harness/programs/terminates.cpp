// An exception that leaves a noexcept function.
// expect: RTE
// reason: abort
// case: 1
class Solution {
public:
    int findGCD(vector<int>& nums) {
        []() noexcept { throw 1; }();
        return 0;
    }
};
