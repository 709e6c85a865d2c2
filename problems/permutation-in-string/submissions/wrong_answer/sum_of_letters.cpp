// Compares windows by the sum of their letters. [edge]
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        int m = s1.size(), left = accumulate(s1.begin(), s1.end(), 0);
        for (int i = 0; i < int(s2.size()); ++i) {
            left -= s2[i];
            if (i >= m) left += s2[i - m];
            if (i >= m - 1 && left == 0) return true;
        }
        return false;
    }
};
