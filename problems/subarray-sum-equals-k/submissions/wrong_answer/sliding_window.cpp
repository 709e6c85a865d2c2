// Sliding window, as if all numbers were positive. [edge]
class Solution {
public:
    int subarraySum(vector<int>& nums, int k) {
        int sum = 0, parts = 0;
        size_t left = 0;
        for (size_t right = 0; right < nums.size(); ++right) {
            sum += nums[right];
            while (left <= right && sum > k) sum -= nums[left++];
            if (left <= right && sum == k) ++parts;
        }
        return parts;
    }
};
