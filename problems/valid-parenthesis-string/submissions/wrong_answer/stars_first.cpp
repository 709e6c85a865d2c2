// Lets a closing bracket take a star even if an opening bracket is there. [edge]
class Solution {
 public:
  bool checkValidString(string s) {
    vector<int> open, stars;
    for (int i = 0; i < int(s.size()); ++i) {
      if (s[i] == '(') {
        open.push_back(i);
      } else if (s[i] == '*') {
        stars.push_back(i);
      } else if (!stars.empty()) {
        stars.pop_back();
      } else if (!open.empty()) {
        open.pop_back();
      } else {
        return false;
      }
    }
    while (!open.empty() && !stars.empty() && open.back() < stars.back()) {
      open.pop_back();
      stars.pop_back();
    }
    return open.empty();
  }
};
