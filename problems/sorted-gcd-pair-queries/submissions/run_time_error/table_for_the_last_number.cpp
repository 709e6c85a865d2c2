// Makes its table as large as the last number, as if they were sorted. [edge]
class Solution {
public:
    vector<int> gcdValues(vector<int>& nums, vector<long long>& queries) {
        const int most = nums.back();
        vector<long long> count(most + 1), pairs(most + 1);
        for (const int number : nums) count.at(number)++;
        for (int d = most; d > 0; --d) {
            long long multiples = 0;
            for (int k = d; k <= most; k += d) {
                multiples += count.at(k);
                pairs.at(d) -= pairs.at(k);
            }
            pairs.at(d) += multiples * (multiples - 1) / 2;
        }
        partial_sum(pairs.begin(), pairs.end(), pairs.begin());
        vector<int> answer;
        for (const long long index : queries) answer.push_back(ranges::upper_bound(pairs, index) - pairs.begin());
        return answer;
    }
};
