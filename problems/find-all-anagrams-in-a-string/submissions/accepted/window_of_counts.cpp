// Window of fixed length with the number of letters that differ. O(n) time, O(1) space.
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        int n = s.size(), m = p.size();
        array<int, 26> missing{};
        int differing = 0;
        auto change = [&](char letter, int by) {
            int& value = missing[letter - 'a'];
            differing -= value != 0;
            value += by;
            differing += value != 0;
        };
        for (char letter : p) change(letter, 1);
        vector<int> starts;
        for (int i = 0; i < n; ++i) {
            change(s[i], -1);
            if (i >= m) change(s[i - m], 1);
            if (differing == 0) starts.push_back(i - m + 1);
        }
        return starts;
    }
};
