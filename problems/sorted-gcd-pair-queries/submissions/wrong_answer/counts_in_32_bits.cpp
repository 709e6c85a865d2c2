// Keeps the numbers of pairs in 32 bits. [large]
class Solution {
public:
    vector<int> gcdValues(vector<int>& nums, vector<long long>& queries) {
        const int most = ranges::max(nums);
        vector<unsigned> count(most + 1), pairs(most + 1);
        for (const int number : nums) count[number]++;
        for (int d = most; d > 0; --d) {
            unsigned multiples = 0, greater = 0;
            for (int k = d; k <= most; k += d) {
                multiples += count[k];
                greater += pairs[k];
            }
            pairs[d] = multiples * (multiples - 1) / 2 - greater;
        }
        partial_sum(pairs.begin(), pairs.end(), pairs.begin());
        vector<int> answer;
        for (const long long index : queries) answer.push_back(ranges::upper_bound(pairs, index) - pairs.begin());
        return answer;
    }
};
