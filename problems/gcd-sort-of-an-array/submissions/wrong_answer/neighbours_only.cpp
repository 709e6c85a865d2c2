// Sorts by swaps of neighbours, and gives up where two must not be swapped. [edge]
class Solution {
public:
    bool gcdSort(vector<int>& nums) {
        for (size_t i = 1; i < nums.size(); ++i) {
            for (size_t j = i; j > 0 && nums[j - 1] > nums[j]; --j) {
                if (gcd(nums[j - 1], nums[j]) == 1) return false;
                swap(nums[j - 1], nums[j]);
            }
        }
        return true;
    }
};
