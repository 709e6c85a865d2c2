// Fills from the front with the smaller of the two ends. [edge]
class Solution {
public:
    vector<int> sortedSquares(vector<int>& nums) {
        vector<int> squares;
        int left = 0, right = nums.size() - 1;
        while (left <= right) {
            int x = abs(nums[left]) < abs(nums[right]) ? nums[left++] : nums[right--];
            squares.push_back(x * x);
        }
        return squares;
    }
};
