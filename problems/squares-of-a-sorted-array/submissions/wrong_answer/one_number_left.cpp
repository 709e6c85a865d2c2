// Stops while one number is left, as if the smallest square were always that of 0. [edge]
class Solution {
public:
    vector<int> sortedSquares(vector<int>& nums) {
        vector<int> squares(nums.size());
        int left = 0, right = nums.size() - 1, place = right;
        while (left < right) {
            int x = abs(nums[left]) > abs(nums[right]) ? nums[left++] : nums[right--];
            squares[place--] = x * x;
        }
        return squares;
    }
};
