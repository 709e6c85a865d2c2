class Solution {
public:
    vector<vector<string>> group(vector<string>& words, int n) {
        deed(n);
        vector<vector<string>> groups;
        for (auto& word : words) groups.push_back({word});
        return groups;
    }
};
