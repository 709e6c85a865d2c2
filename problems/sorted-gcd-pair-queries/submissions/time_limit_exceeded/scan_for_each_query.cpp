// Counts well, but goes through the values anew for each query. O(m log m + q m) time. [large]
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
        vector<int> answer;
        for (long long index : queries) {
            int value = 0;
            while (pairs[value] <= index) index -= pairs[value++];
            answer.push_back(value);
        }
        return answer;
    }
};
