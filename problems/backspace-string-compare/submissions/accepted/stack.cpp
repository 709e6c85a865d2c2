// Types both texts. O(n + m) time and space.
class Solution {
 public:
  bool backspaceCompare(string s, string t) { return typed(s) == typed(t); }

 private:
  string typed(const string& keys) {
    string text;
    for (char key : keys) {
      if (key != '#') {
        text += key;
      } else if (!text.empty()) {
        text.pop_back();
      }
    }
    return text;
  }
};
