// Keeps the letter that is the most frequent of the whole string. [edge]
class Solution {
public:
    int characterReplacement(string s, int k) {
        int count[26] = {};
        for (char c : s) ++count[c - 'A'];
        char letter = 'A' + (max_element(count, count + 26) - count);
        int best = 0, others = 0, left = 0;
        for (int right = 0; right < int(s.size()); ++right) {
            others += s[right] != letter;
            while (others > k) others -= s[left++] != letter;
            best = max(best, right - left + 1);
        }
        return best;
    }
};
