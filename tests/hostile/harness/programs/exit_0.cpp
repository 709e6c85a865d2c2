// Leaves by exit(0) inside the call.
// expect: RTE
// reason: ended inside the call (exit code 0)
// case: 1
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        exit(right(nums) * 0);
    }
};
