// Reads words up to a separator that cannot occur, and passes over empty ones. [edge]
class Codec {
 public:
  string encode(vector<string>& strs) {
    string text;
    for (const string& str : strs) text += str + '\x01';
    return text;
  }

  vector<string> decode(string s) {
    vector<string> strs;
    string str;
    for (const char c : s) {
      if (c != '\x01') {
        str += c;
      } else if (!str.empty()) {
        strs.push_back(str);
        str.clear();
      }
    }
    return strs;
  }
};
