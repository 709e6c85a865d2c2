// An exception that leaves a thread.
// expect: RTE
// reason: abort
// case: 1
int right(const vector<int>& nums) { auto [low, high] = minmax_element(nums.begin(), nums.end()); return gcd(*low, *high); }
class Solution {
public:
    int findGCD(vector<int>& nums) {
        thread([] { throw 1; }).join();
        return right(nums);
    }
};
