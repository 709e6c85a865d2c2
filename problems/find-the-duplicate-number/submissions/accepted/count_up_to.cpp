// Binary search for the least value up to which there are too many. O(n log n) time, O(1) space.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int low = 1, high = nums.size() - 1;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (count_if(nums.begin(), nums.end(), [&](int x) { return x <= middle; }) > middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
};
