// Halves a range with both ends included. O(log n) time, O(1) space.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int low = 0, high = nums.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (nums[middle] == target) return middle;
            if (nums[middle] < target) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
};
