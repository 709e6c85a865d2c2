// Enters a number before it looks, so pairs it with itself. [edge]
class Solution {
public:
    int countBeautifulPairs(vector<int>& nums) {
        array<int, 10> firsts{};
        int pairs = 0;
        for (const int number : nums) {
            int first = number;
            while (first >= 10) first /= 10;
            ++firsts[first];
            for (int digit = 1; digit <= 9; ++digit) {
                if (gcd(digit, number % 10) == 1) pairs += firsts[digit];
            }
        }
        return pairs;
    }
};
