// Reverses the digits as a text. O(log x) time and space.
class Solution {
public:
    int reverse(int x) {
        string digits = to_string(x);
        std::reverse(digits.begin() + (x < 0), digits.end());
        const long long result = stoll(digits);
        return result == int(result) ? result : 0;
    }
};
