// Follows the cycle of the first element only. [edge]
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        const size_t n = nums.size();
        size_t place = 0;
        int carried = nums[0];
        do {
            place = (place + k) % n;
            swap(carried, nums[place]);
        } while (place != 0);
    }
};
