// Leaves out the cuts at which the partner would be the empty word. [edge]
class Solution {
public:
    vector<vector<int>> palindromePairs(vector<string>& words) {
        unordered_map<string, int> position;
        for (int i = 0; i < int(words.size()); ++i) position[string(words[i].rbegin(), words[i].rend())] = i;
        auto palindrome = [](const string& text) { return equal(text.begin(), text.end(), text.rbegin()); };
        vector<vector<int>> pairs;
        for (int i = 0; i < int(words.size()); ++i) {
            for (size_t cut = 1; cut <= words[i].size(); ++cut) {
                string front = words[i].substr(0, cut), back = words[i].substr(cut);
                if (palindrome(back) && position.count(front) && position[front] != i) pairs.push_back({i, position[front]});
                if (!back.empty() && palindrome(front) && position.count(back) && position[back] != i) {
                    pairs.push_back({position[back], i});
                }
            }
        }
        return pairs;
    }
};
