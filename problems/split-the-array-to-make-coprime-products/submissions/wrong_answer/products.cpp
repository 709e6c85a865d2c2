// Multiplies in 64 bits, which overflow. [random]
class Solution {
public:
    int findValidSplit(vector<int>& nums) {
        unsigned long long left = 1, right = 1;
        for (const int number : nums) right *= number;
        for (size_t i = 0; i + 1 < nums.size(); ++i) {
            left *= nums[i];
            right /= nums[i];
            if (gcd(left, right) == 1) return i;
        }
        return -1;
    }
};
