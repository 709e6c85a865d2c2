// Asks for partners of the lengths that occur only, shorter ones and equal ones. O(n L^2) time, O(n L) space.
class Solution {
public:
    vector<vector<int>> palindromePairs(vector<string>& words) {
        unordered_map<string, int> position;
        set<size_t> lengths;
        for (size_t i = 0; i < words.size(); ++i) {
            position[words[i]] = i;
            lengths.insert(words[i].size());
        }
        vector<vector<int>> pairs;
        for (int i = 0; i < int(words.size()); ++i) {
            const string& word = words[i];
            string mirrored(word.rbegin(), word.rend());
            auto same = position.find(mirrored);
            if (same != position.end() && same->second != i) pairs.push_back({i, same->second});
            for (size_t shorter : lengths) {
                if (shorter >= word.size()) break;
                size_t rest = word.size() - shorter;
                if (word.compare(shorter, rest, mirrored, 0, rest) == 0) {
                    auto behind = position.find(mirrored.substr(rest));
                    if (behind != position.end()) pairs.push_back({i, behind->second});
                }
                if (word.compare(0, rest, mirrored, shorter, rest) == 0) {
                    auto before = position.find(mirrored.substr(0, shorter));
                    if (before != position.end()) pairs.push_back({before->second, i});
                }
            }
        }
        return pairs;
    }
};
