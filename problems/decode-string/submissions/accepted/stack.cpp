// A stack of texts and numbers. O(length of the text) time and space for each layer.
class Solution {
 public:
  string decodeString(string s) {
    vector<pair<string, int>> outer;
    string text;
    int count = 0;
    for (char c : s) {
      if (isdigit(c)) {
        count = 10 * count + (c - '0');
      } else if (c == '[') {
        outer.push_back({text, count});
        text.clear();
        count = 0;
      } else if (c == ']') {
        auto [before, times] = outer.back();
        outer.pop_back();
        while (times--) before += text;
        text = before;
      } else {
        text += c;
      }
    }
    return text;
  }
};
