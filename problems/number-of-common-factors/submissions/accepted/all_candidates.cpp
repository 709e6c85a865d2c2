// Tries everything up to the smaller number. O(m) time, O(1) space.
class Solution {
public:
    int commonFactors(int a, int b) {
        int count = 0;
        for (int x = min(a, b); x > 0; --x) {
            if (a % x == 0 && b % x == 0) ++count;
        }
        return count;
    }
};
