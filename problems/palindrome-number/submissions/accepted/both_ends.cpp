// Compares digits from both ends. O(log x) time, O(1) space.
class Solution {
public:
    bool isPalindrome(int x) {
        if (x < 0) return false;
        int power = 1;
        while (x / power >= 10) power *= 10;
        for (; power > 1; power /= 100) {
            if (x / power != x % 10) return false;
            x = x % power / 10;
        }
        return true;
    }
};
