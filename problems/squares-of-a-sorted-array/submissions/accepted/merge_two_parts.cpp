// Squares, reverses the part that falls, and merges it with the part that rises. O(n) time, O(n) space.
class Solution {
public:
    vector<int> sortedSquares(vector<int>& nums) {
        auto middle = lower_bound(nums.begin(), nums.end(), 0);
        for (int& x : nums) x *= x;
        reverse(nums.begin(), middle);
        vector<int> squares;
        merge(nums.begin(), middle, middle, nums.end(), back_inserter(squares));
        return squares;
    }
};
