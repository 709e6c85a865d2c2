// Last place of each letter, cut when the farthest of them is reached. O(n) time, O(1) space.
class Solution {
public:
    vector<int> partitionLabels(string s) {
        array<int, 26> last{};
        for (int i = 0; i < int(s.size()); ++i) last[s[i] - 'a'] = i;
        vector<int> lengths;
        int start = 0, end = 0;
        for (int i = 0; i < int(s.size()); ++i) {
            end = max(end, last[s[i] - 'a']);
            if (i == end) {
                lengths.push_back(end + 1 - start);
                start = i + 1;
            }
        }
        return lengths;
    }
};
