// Keeps only the numbers on the stack, and repeats the letters in front of a bracket as well. [edge]
class Solution {
 public:
  string decodeString(string s) {
    vector<int> counts;
    string text;
    int count = 0;
    for (char c : s) {
      if (isdigit(c)) {
        count = 10 * count + (c - '0');
      } else if (c == '[') {
        counts.push_back(count);
        count = 0;
      } else if (c == ']') {
        string once = text;
        for (int i = 1; i < counts.back() && text.size() < 200000; ++i) text += once;
        counts.pop_back();
      } else {
        text += c;
      }
    }
    return text;
  }
};
