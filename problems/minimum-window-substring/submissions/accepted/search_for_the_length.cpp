// Binary search for the length, takes the last window of it. O((m + n) log m) time, O(1) space.
class Solution {
    int lastStart(const string& s, const string& t, int length) {
        array<int, 128> need{};
        for (char letter : t) ++need[letter];
        int missing = t.size(), found = -1;
        for (int end = 0; end < int(s.size()); ++end) {
            if (need[s[end]]-- > 0) --missing;
            const int start = end - length;
            if (start >= 0 && ++need[s[start]] > 0) ++missing;
            if (missing == 0) found = max(start + 1, 0);
        }
        return found;
    }

public:
    string minWindow(string s, string t) {
        int low = 1, high = s.size();
        if (lastStart(s, t, high) < 0) return "";
        while (low < high) {
            const int middle = (low + high) / 2;
            if (lastStart(s, t, middle) >= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return s.substr(lastStart(s, t, low), low);
    }
};
