// Reduces the fraction q / p and looks at the parities. O(log p) time, O(1) space.
class Solution {
public:
    int mirrorReflection(int p, int q) {
        const int g = gcd(p, q);
        if (p / g % 2 == 0) return 2;
        return q / g % 2;
    }
};
