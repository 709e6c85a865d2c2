// Sorts the letters of each window. O(n m log m) time. [large]
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        sort(s1.begin(), s1.end());
        for (size_t i = 0; i + s1.size() <= s2.size(); ++i) {
            string part = s2.substr(i, s1.size());
            sort(part.begin(), part.end());
            if (part == s1) return true;
        }
        return false;
    }
};
