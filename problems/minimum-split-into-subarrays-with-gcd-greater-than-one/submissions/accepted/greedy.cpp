// Longest parts from the left. O(n + n log m) time, O(1) space.
class Solution {
public:
    int minimumSplits(vector<int>& nums) {
        int parts = 1, common = 0;
        for (const int number : nums) {
            common = gcd(common, number);
            if (common == 1) {
                ++parts;
                common = number;
            }
        }
        return parts;
    }
};
