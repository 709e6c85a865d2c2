// Counts the letters that are left, in whatever order. [sample]
class Solution {
 public:
  bool backspaceCompare(string s, string t) { return typed(s) == typed(t); }

 private:
  multiset<char> typed(const string& keys) {
    vector<char> text;
    for (char key : keys) {
      if (key != '#') {
        text.push_back(key);
      } else if (!text.empty()) {
        text.pop_back();
      }
    }
    return multiset<char>(text.begin(), text.end());
  }
};
