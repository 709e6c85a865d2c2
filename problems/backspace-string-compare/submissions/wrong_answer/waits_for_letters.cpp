// Lets a backspace at the start erase a letter that is typed later. [edge]
class Solution {
 public:
  bool backspaceCompare(string s, string t) { return typed(s) == typed(t); }

 private:
  string typed(const string& keys) {
    string text;
    int erase = 0;
    for (char key : keys) {
      if (key == '#') {
        if (text.empty()) {
          ++erase;
        } else {
          text.pop_back();
        }
      } else if (erase > 0) {
        --erase;
      } else {
        text += key;
      }
    }
    return text;
  }
};
