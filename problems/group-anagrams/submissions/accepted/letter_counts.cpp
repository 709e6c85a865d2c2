// Position of the group by the 26 counts of the letters. O(n k + 26 n log n) time, O(n k) space.
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<array<int, 26>, size_t> position;
        vector<vector<string>> groups;
        for (const string& word : strs) {
            array<int, 26> count{};
            for (char letter : word) ++count[letter - 'a'];
            const auto [found, added] = position.emplace(count, groups.size());
            if (added) groups.emplace_back();
            groups[found->second].push_back(word);
        }
        return groups;
    }
};
