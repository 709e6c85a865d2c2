// Digits without carries, and carries, until there are none. O(1) time and space.
class Solution {
public:
    int getSum(int a, int b) {
        while (b != 0) {
            const unsigned carries = a & b;
            a ^= b;
            b = carries << 1;
        }
        return a;
    }
};
