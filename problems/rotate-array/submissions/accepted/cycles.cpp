// Carries each element to its place, cycle by cycle. O(n) time, O(1) space.
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        const size_t n = nums.size();
        size_t moved = 0;
        for (size_t start = 0; moved < n; ++start) {
            size_t place = start;
            int carried = nums[start];
            do {
                place = (place + k) % n;
                swap(carried, nums[place]);
                ++moved;
            } while (place != start);
        }
    }
};
