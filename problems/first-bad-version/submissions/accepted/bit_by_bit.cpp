// Builds the last good version from its highest bit down. O(log n) time, O(1) space.
class Solution {
public:
    int firstBadVersion(int n) {
        int good = 0;
        for (int bit = 1 << 30; bit > 0; bit /= 2) {
            if (bit <= n - good && !isBadVersion(good + bit)) good += bit;
        }
        return good + 1;
    }
};
