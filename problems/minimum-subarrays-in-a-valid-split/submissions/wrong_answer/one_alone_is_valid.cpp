// Takes any single element for valid, a 1 as well. [edge]
class Solution {
public:
    int validSubarraySplit(vector<int>& nums) {
        const int n = nums.size();
        vector<int> fewest(n + 1, n + 1);
        fewest[0] = 0;
        for (int last = 0; last < n; ++last) {
            for (int first = 0; first <= last; ++first) {
                if (first == last || gcd(nums[first], nums[last]) > 1) fewest[last + 1] = min(fewest[last + 1], fewest[first] + 1);
            }
        }
        return fewest[n];
    }
};
