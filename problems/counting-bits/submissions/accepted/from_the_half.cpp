// The count of the half, and the last bit. O(n) time, O(1) space.
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> counts(n + 1);
        for (int i = 1; i <= n; ++i) counts[i] = counts[i / 2] + i % 2;
        return counts;
    }
};
