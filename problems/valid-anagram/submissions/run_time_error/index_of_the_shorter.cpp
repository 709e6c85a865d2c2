// Goes through both by one index without comparing the lengths. [edge]
class Solution {
public:
    bool isAnagram(string s, string t) {
        vector<int> left(26);
        for (size_t i = 0; i < s.size(); ++i) {
            ++left[s.at(i) - 'a'];
            --left[t.at(i) - 'a'];
        }
        return count(left.begin(), left.end(), 0) == 26;
    }
};
