// shape: round_trip_strings
class Codec {
public:

    // Encodes a list of strings to a single string.
    string encode(const vector<string>& strs) const {
        string res;
        for (const auto& s : strs) { res += to_string(s.length()); res += '#'; res += s; }
        return res;
    }

    // Decodes a single string to a list of strings.
    vector<string> decode(const string& s) const {
        vector<string> res;
        int i = 0;
        while (i < s.size()) {
            int j = i;
            while (s[j] != '#') j++;
            int len = stoi(s.substr(i, j - i));
            res.emplace_back(s.begin() + j + 1, s.begin() + j + 1 + len);
            i = j + 1 + len;
        }
        return res;
    }
};

// Your Codec object will be instantiated and called as such:
// Codec codec;
// codec.decode(codec.encode(strs));
