// Each bit as more than half of the numbers have it. O(32 n) time, O(1) space.
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        unsigned result = 0;
        for (unsigned bit = 1; bit != 0; bit <<= 1) {
            size_t ones = 0;
            for (int x : nums) ones += (x & bit) != 0;
            if (ones > nums.size() / 2) result |= bit;
        }
        return result;
    }
};
