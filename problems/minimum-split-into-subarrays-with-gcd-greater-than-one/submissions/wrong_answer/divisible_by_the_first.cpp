// Asks that each number of a part shares a factor with the first one of it. [edge]
class Solution {
public:
    int minimumSplits(vector<int>& nums) {
        int parts = 1, first = nums[0];
        for (const int number : nums) {
            if (gcd(first, number) == 1) {
                ++parts;
                first = number;
            }
        }
        return parts;
    }
};
