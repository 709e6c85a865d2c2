// A call for each layer. O(length of the text) time and space for each layer.
class Solution {
 public:
  string decodeString(string s) {
    size_t position = 0;
    return layer(s, position);
  }

 private:
  string layer(const string& s, size_t& position) {
    string text;
    int count = 0;
    while (position < s.size()) {
      char c = s[position++];
      if (c == ']') break;
      if (isdigit(c)) {
        count = 10 * count + (c - '0');
      } else if (c == '[') {
        string inner = layer(s, position);
        for (; count; --count) text += inner;
      } else {
        text += c;
      }
    }
    return text;
  }
};
