// Looks for each letter among those that are not crossed off. O(n^2) time. [large]
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        for (char c : s) {
            size_t i = 0;
            while (i < t.size() && t[i] != c) ++i;
            if (i == t.size()) return false;
            t[i] = '-';
        }
        return true;
    }
};
