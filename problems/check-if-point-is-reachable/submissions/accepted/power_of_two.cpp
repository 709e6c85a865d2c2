// The gcd must be a power of two. O(log m) time, O(1) space.
class Solution {
public:
    bool isReachable(int targetX, int targetY) {
        return has_single_bit(unsigned(gcd(targetX, targetY)));
    }
};
