// Moves digits from one number to the other, and asks for the bound before. O(log x) time, O(1) space.
class Solution {
public:
    int reverse(int x) {
        int result = 0;
        for (; x != 0; x /= 10) {
            if (abs(result) > INT_MAX / 10) return 0;
            result = result * 10 + x % 10;
        }
        return result;
    }
};
