// Counts of the prefix sums so far in a hash map. O(n) time, O(n) space.
class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        unordered_map<int, int> count{{0, 1}};
        int sum = 0, parts = 0;
        for (int x : nums) {
            sum += x;
            auto found = count.find(sum - k);
            if (found != count.end()) parts += found->second;
            ++count[sum];
        }
        return parts;
    }
};
