// Counts the sum before looking up: empty parts when k is 0. [edge]
class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        unordered_map<int, int> count{{0, 1}};
        int sum = 0, parts = 0;
        for (int x : nums) {
            sum += x;
            ++count[sum];
            parts += count[sum - k];
        }
        return parts;
    }
};
