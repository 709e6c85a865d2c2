// Each string after its length and a mark. O(n) time, O(n) space.
class Codec {
 public:
  string encode(vector<string>& strs) {
    string text;
    for (const string& str : strs) text += to_string(str.size()) + '#' + str;
    return text;
  }

  vector<string> decode(string s) {
    vector<string> strs;
    size_t at = 0;
    while (at < s.size()) {
      const size_t mark = s.find('#', at);
      const size_t length = stoul(s.substr(at, mark - at));
      strs.push_back(s.substr(mark + 1, length));
      at = mark + 1 + length;
    }
    return strs;
  }
};
