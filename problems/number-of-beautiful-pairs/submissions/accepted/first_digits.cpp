// Counts the first digits seen so far. O(n) time, O(1) space.
class Solution {
public:
    int countBeautifulPairs(vector<int>& nums) {
        array<int, 10> firsts{};
        int pairs = 0;
        for (const int number : nums) {
            for (int digit = 1; digit <= 9; ++digit) {
                if (gcd(digit, number % 10) == 1) pairs += firsts[digit];
            }
            int first = number;
            while (first >= 10) first /= 10;
            ++firsts[first];
        }
        return pairs;
    }
};
