// Whole periods of the least common multiple, then a walk through part of one. O(a + b) time, O(1) space.
class Solution {
public:
    int nthMagicalNumber(int n, int a, int b) {
        const long long both = lcm(a, b);
        const long long each = both / a + both / b - 1;
        long long ofA = 0, ofB = 0, last = 0;
        for (long long left = n % each; left > 0; --left) {
            last = min(ofA + a, ofB + b);
            if (last == ofA + a) ofA = last;
            if (last == ofB + b) ofB = last;
        }
        return (n / each * both + last) % 1000000007;
    }
};
