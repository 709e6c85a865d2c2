// Counts the letters of each window anew. O(n m) time. [large]
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        array<int, 26> wanted{};
        for (char letter : p) ++wanted[letter - 'a'];
        vector<int> starts;
        for (size_t i = 0; i + p.size() <= s.size(); ++i) {
            array<int, 26> count{};
            for (size_t j = i; j < i + p.size(); ++j) ++count[s[j] - 'a'];
            if (count == wanted) starts.push_back(i);
        }
        return starts;
    }
};
