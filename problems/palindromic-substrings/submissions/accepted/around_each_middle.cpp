// Widens around each of the 2 n - 1 middles. O(n^2) time, O(1) space.
class Solution {
public:
    int countSubstrings(string s) {
        int n = s.size(), count = 0;
        for (int i = 0; i < n; ++i) {
            count += around(s, i, i) + around(s, i, i + 1);
        }
        return count;
    }

private:
    int around(const string& s, int left, int right) {
        int count = 0;
        while (left >= 0 && right < int(s.size()) && s[left--] == s[right++]) ++count;
        return count;
    }
};
