// Walks to the right from each place with counters. O(n^2) time. [large]
class Solution {
public:
    int characterReplacement(string s, int k) {
        int n = s.size(), best = 0;
        for (int i = 0; i < n; ++i) {
            int count[26] = {}, greatest = 0;
            for (int j = i; j < n; ++j) {
                greatest = max(greatest, ++count[s[j] - 'A']);
                if (j - i + 1 - greatest <= k) best = max(best, j - i + 1);
            }
        }
        return best;
    }
};
