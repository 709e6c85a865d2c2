// Holds equal digits for never coprime, though 1 and 1 are. [edge]
class Solution {
public:
    int countBeautifulPairs(vector<int>& nums) {
        array<int, 10> firsts{};
        int pairs = 0;
        for (const int number : nums) {
            const int last = number % 10;
            for (int digit = 1; digit <= 9; ++digit) {
                if (digit != last && gcd(digit, last) == 1) pairs += firsts[digit];
            }
            int first = number;
            while (first >= 10) first /= 10;
            ++firsts[first];
        }
        return pairs;
    }
};
