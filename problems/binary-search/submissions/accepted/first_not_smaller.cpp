// Searches for the first number that is not smaller, then compares once. O(log n) time, O(1) space.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int low = 0, high = nums.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (nums[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return nums[low] == target ? low : -1;
    }
};
