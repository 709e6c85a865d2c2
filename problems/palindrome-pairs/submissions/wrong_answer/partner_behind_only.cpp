// Looks for a shorter partner in front only: the longer word never stands first. [edge]
class Solution {
public:
    vector<vector<int>> palindromePairs(vector<string>& words) {
        unordered_map<string, int> position;
        for (int i = 0; i < int(words.size()); ++i) position[string(words[i].rbegin(), words[i].rend())] = i;
        vector<vector<int>> pairs;
        for (int i = 0; i < int(words.size()); ++i) {
            for (size_t cut = 0; cut <= words[i].size(); ++cut) {
                string front = words[i].substr(0, cut), back = words[i].substr(cut);
                if (!equal(front.begin(), front.end(), front.rbegin())) continue;
                auto found = position.find(back);
                if (found != position.end() && found->second != i) pairs.push_back({found->second, i});
            }
        }
        return pairs;
    }
};
