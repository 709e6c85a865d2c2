// Keeps the middle in the range, so a range of two is never left. No end. [edge]
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int low = 0, high = nums.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (nums[middle] == target) return middle;
            if (nums[middle] < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return nums[low] == target ? low : -1;
    }
};
