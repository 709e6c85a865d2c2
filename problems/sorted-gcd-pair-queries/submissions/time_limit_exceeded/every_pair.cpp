// The gcd of every pair, counted by value. O(n^2 log m) time. [large]
class Solution {
public:
    vector<int> gcdValues(vector<int>& nums, vector<long long>& queries) {
        vector<long long> pairs(ranges::max(nums) + 1);
        for (size_t i = 0; i < nums.size(); ++i) {
            for (size_t j = 0; j < i; ++j) pairs[gcd(nums[i], nums[j])]++;
        }
        partial_sum(pairs.begin(), pairs.end(), pairs.begin());
        vector<int> answer;
        for (const long long index : queries) answer.push_back(ranges::upper_bound(pairs, index) - pairs.begin());
        return answer;
    }
};
