// Two pointers from the ends, filled from the back. O(n) time, O(1) space beside the result.
class Solution {
public:
    vector<int> sortedSquares(vector<int>& nums) {
        vector<int> squares(nums.size());
        int left = 0, right = nums.size() - 1;
        for (int place = right; place >= 0; --place) {
            int x = -nums[left] > nums[right] ? nums[left++] : nums[right--];
            squares[place] = x * x;
        }
        return squares;
    }
};
