// Takes the first value whose prefix sum is at least the index, not greater. [edge]
class Solution {
public:
    vector<int> gcdValues(vector<int>& nums, vector<long long>& queries) {
        const int most = ranges::max(nums);
        vector<int> count(most + 1);
        for (const int number : nums) count[number]++;
        vector<long long> pairs(most + 1);
        for (int d = most; d > 0; --d) {
            long long multiples = 0;
            for (int k = d; k <= most; k += d) {
                multiples += count[k];
                pairs[d] -= pairs[k];
            }
            pairs[d] += multiples * (multiples - 1) / 2;
        }
        partial_sum(pairs.begin(), pairs.end(), pairs.begin());
        vector<int> answer;
        for (const long long index : queries) {
            answer.push_back(lower_bound(pairs.begin() + 1, pairs.end(), index) - pairs.begin());
        }
        return answer;
    }
};
