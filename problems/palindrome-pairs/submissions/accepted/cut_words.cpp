// Cuts each word and looks the mirrored part up in a hash map. O(n L^2) time, O(n L) space.
class Solution {
    static bool isPalindrome(string_view text) {
        return equal(text.begin(), text.end(), text.rbegin());
    }

public:
    vector<vector<int>> palindromePairs(vector<string>& words) {
        vector<string> mirrored;
        for (const string& word : words) mirrored.emplace_back(word.rbegin(), word.rend());
        unordered_map<string_view, int> position;
        for (size_t i = 0; i < words.size(); ++i) position[mirrored[i]] = i;
        vector<vector<int>> pairs;
        for (int i = 0; i < int(words.size()); ++i) {
            string_view word = words[i];
            for (size_t cut = 0; cut <= word.size(); ++cut) {
                string_view front = word.substr(0, cut), back = word.substr(cut);
                if (isPalindrome(back)) {
                    auto found = position.find(front);
                    if (found != position.end() && found->second != i) pairs.push_back({i, found->second});
                }
                if (cut > 0 && isPalindrome(front)) {
                    auto found = position.find(back);
                    if (found != position.end() && found->second != i) pairs.push_back({found->second, i});
                }
            }
        }
        return pairs;
    }
};
