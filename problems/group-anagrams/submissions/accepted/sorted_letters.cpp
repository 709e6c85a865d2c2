// Hash map from the sorted letters to the words. O(n k log k) time, O(n k) space.
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        unordered_map<string, vector<string>> groups;
        for (const string& word : strs) {
            string key = word;
            sort(key.begin(), key.end());
            groups[key].push_back(word);
        }
        vector<vector<string>> result;
        for (auto& [key, words] : groups) result.push_back(move(words));
        return result;
    }
};
