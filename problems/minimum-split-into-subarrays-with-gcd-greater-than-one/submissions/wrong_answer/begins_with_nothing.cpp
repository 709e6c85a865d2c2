// Begins a new part without the number that did not fit. [edge]
class Solution {
public:
    int minimumSplits(vector<int>& nums) {
        int parts = 1, common = 0;
        for (const int number : nums) {
            common = gcd(common, number);
            if (common == 1) {
                ++parts;
                common = 0;
            }
        }
        return parts;
    }
};
