// A window that gives up characters on the left until the new one is in it once. O(n) time, O(k) space.
class Solution {
 public:
  int lengthOfLongestSubstring(string s) {
    vector<bool> inside(128);
    size_t left = 0;
    size_t longest = 0;
    for (size_t right = 0; right < s.size(); ++right) {
      while (inside[s[right]]) inside[s[left++]] = false;
      inside[s[right]] = true;
      longest = max(longest, right + 1 - left);
    }
    return longest;
  }
};
