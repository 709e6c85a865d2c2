// A window for each letter with at most k others in it. O(26 n) time, O(1) space.
class Solution {
public:
    int characterReplacement(string s, int k) {
        int best = 0;
        for (char letter = 'A'; letter <= 'Z'; ++letter) {
            int others = 0, left = 0;
            for (int right = 0; right < int(s.size()); ++right) {
                others += s[right] != letter;
                while (others > k) others -= s[left++] != letter;
                best = max(best, right - left + 1);
            }
        }
        return best;
    }
};
