// Compares each word with one of each group. O(n^2 k) time. [large]
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        vector<vector<string>> groups;
        for (const string& word : strs) {
            bool found = false;
            for (auto& group : groups) {
                if (!anagrams(group[0], word)) continue;
                group.push_back(word);
                found = true;
                break;
            }
            if (!found) groups.push_back({word});
        }
        return groups;
    }

private:
    bool anagrams(const string& a, const string& b) {
        vector<int> balance(26);
        for (char letter : a) ++balance[letter - 'a'];
        for (char letter : b) --balance[letter - 'a'];
        return count(balance.begin(), balance.end(), 0) == 26;
    }
};
