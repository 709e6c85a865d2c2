// Window of fixed length that moves from the end to the start, with counts to compare. O(26 n) time, O(1) space.
class Solution {
public:
    vector<int> findAnagrams(string s, string p) {
        array<int, 26> wanted{}, seen{};
        for (char letter : p) ++wanted[letter - 'a'];
        int n = s.size(), m = p.size();
        vector<int> starts;
        for (int start = n - 1; start >= 0; --start) {
            ++seen[s[start] - 'a'];
            if (start + m < n) --seen[s[start + m] - 'a'];
            if (seen == wanted) starts.push_back(start);
        }
        return starts;
    }
};
