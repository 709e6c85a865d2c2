// Window that never shrinks, with the greatest count so far. O(n) time, O(1) space.
class Solution {
public:
    int characterReplacement(string s, int k) {
        array<int, 26> count{};
        int greatest = 0, left = 0;
        for (int right = 0; right < int(s.size()); ++right) {
            greatest = max(greatest, ++count[s[right] - 'A']);
            if (right - left + 1 - greatest > k) --count[s[left++] - 'A'];
        }
        return s.size() - left;
    }
};
