// Each string is ended by a comma; commas and backslashes within are escaped. O(n) time, O(n) space.
class Codec {
 public:
  string encode(vector<string>& strs) {
    string text;
    for (const string& str : strs) {
      for (const char c : str) {
        if (c == '\\' || c == ',') text += '\\';
        text += c;
      }
      text += ',';
    }
    return text;
  }

  vector<string> decode(string s) {
    vector<string> strs;
    string str;
    bool escaped = false;
    for (const char c : s) {
      if (escaped) {
        str += c;
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (c == ',') {
        strs.push_back(str);
        str.clear();
      } else {
        str += c;
      }
    }
    return strs;
  }
};
