// Finds each count by going through all smaller numbers. O(n^2) time. [large]
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> counts(n + 1);
        for (int i = 1; i <= n; ++i) {
            int half = 0;
            for (int j = 0; j < i; ++j) {
                if (2 * j == i || 2 * j + 1 == i) half = j;
            }
            counts[i] = counts[half] + i % 2;
        }
        return counts;
    }
};
