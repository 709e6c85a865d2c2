// Takes the sum of the codes and the length as the key. [edge]
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<pair<int, size_t>, vector<string>> groups;
        for (const string& word : strs) groups[{accumulate(word.begin(), word.end(), 0), word.size()}].push_back(word);
        vector<vector<string>> result;
        for (auto& [key, words] : groups) result.push_back(words);
        return result;
    }
};
