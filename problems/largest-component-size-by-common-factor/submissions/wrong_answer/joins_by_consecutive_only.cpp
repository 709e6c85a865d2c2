// Sorts, and compares each number with the next one only. [edge]
class Solution {
public:
    int largestComponentSize(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int largest = 0, length = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            if (i > 0 && gcd(nums[i], nums[i - 1]) > 1) ++length;
            else length = 1;
            largest = max(largest, length);
        }
        return largest;
    }
};
