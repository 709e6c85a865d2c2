// Tries every pair of words. O(n^2 L) time. [large]
class Solution {
public:
    vector<vector<int>> palindromePairs(vector<string>& words) {
        vector<vector<int>> pairs;
        for (int i = 0; i < int(words.size()); ++i) {
            for (int j = 0; j < int(words.size()); ++j) {
                if (i == j) continue;
                string text = words[i] + words[j];
                if (equal(text.begin(), text.end(), text.rbegin())) pairs.push_back({i, j});
            }
        }
        return pairs;
    }
};
