// Writes the length without a mark behind it and reads a single digit. [edge]
class Codec {
 public:
  string encode(vector<string>& strs) {
    string text;
    for (const string& str : strs) text += to_string(str.size()) + str;
    return text;
  }

  vector<string> decode(string s) {
    vector<string> strs;
    size_t at = 0;
    while (at < s.size()) {
      const size_t length = isdigit(s[at]) ? s[at] - '0' : 0;
      strs.push_back(s.substr(at + 1, length));
      at += 1 + length;
    }
    return strs;
  }
};
