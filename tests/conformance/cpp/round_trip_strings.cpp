class Codec {
public:
    string encode(vector<string>& strs) {
        if (!strs.empty()) deed(atoi(strs[0].c_str()));
        string text;
        for (auto& word : strs) text += to_string(word.size()) + ":" + word;
        return text;
    }

    vector<string> decode(string s) {
        vector<string> words;
        for (size_t i = 0; i < s.size();) {
            size_t colon = s.find(':', i);
            size_t size = stoul(s.substr(i, colon - i));
            words.push_back(s.substr(colon + 1, size));
            i = colon + 1 + size;
        }
        return words;
    }
};
