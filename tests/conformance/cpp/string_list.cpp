class Solution {
public:
    vector<string> doubled(vector<string>& words, int n) {
        deed(n);
        for (auto& word : words) word += word;
        return words;
    }
};
