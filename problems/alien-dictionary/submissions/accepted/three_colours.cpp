// Depth-first search on the letters, in reversed order of finishing. O(C) time, O(1) space.
class Solution {
  array<array<bool, 26>, 26> before{};
  array<int, 26> colour{};
  string reversed;

  bool closesCycle(int letter) {
    if (colour[letter] != 0) return colour[letter] == 1;
    colour[letter] = 1;
    for (int next = 0; next < 26; ++next) {
      if (before[letter][next] && closesCycle(next)) return true;
    }
    colour[letter] = 2;
    reversed += char('a' + letter);
    return false;
  }

 public:
  string alienOrder(vector<string>& words) {
    for (size_t i = 1; i < words.size(); ++i) {
      const auto [a, b] = mismatch(words[i - 1].begin(), words[i - 1].end(), words[i].begin(), words[i].end());
      if (a == words[i - 1].end()) continue;
      if (b == words[i].end()) return "";
      before[*a - 'a'][*b - 'a'] = true;
    }
    for (const string& word : words) {
      for (const char letter : word) {
        if (closesCycle(letter - 'a')) return "";
      }
    }
    return string(reversed.rbegin(), reversed.rend());
  }
};
