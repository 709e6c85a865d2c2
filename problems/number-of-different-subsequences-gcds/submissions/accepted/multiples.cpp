// For each candidate the gcd of all its multiples. O(n + m log m) time, O(m) space.
class Solution {
public:
    int countDifferentSubsequenceGCDs(vector<int>& nums) {
        bitset<200001> there;
        for (const int number : nums) there[number] = true;
        int count = 0;
        for (int candidate = 1; candidate <= 200000; ++candidate) {
            int common = 0;
            for (int multiple = candidate; multiple <= 200000 && common != candidate; multiple += candidate) {
                if (there[multiple]) common = gcd(common, multiple);
            }
            if (common == candidate) ++count;
        }
        return count;
    }
};
