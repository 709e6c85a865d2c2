// Adds the bits of pairs, of fours, and so on. O(log b) time, O(1) space.
class Solution {
public:
    int hammingWeight(int n) {
        n = (n & 0x55555555) + (n >> 1 & 0x55555555);
        n = (n & 0x33333333) + (n >> 2 & 0x33333333);
        n = (n & 0x0F0F0F0F) + (n >> 4 & 0x0F0F0F0F);
        return n % 255;
    }
};
