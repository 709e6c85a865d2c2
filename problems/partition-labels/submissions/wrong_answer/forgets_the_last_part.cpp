// Notes a part when the next one begins, and never the last one. [sample]
class Solution {
public:
    vector<int> partitionLabels(string s) {
        vector<int> lengths;
        int start = 0, end = s.rfind(s[0]);
        for (int i = 1; i < int(s.size()); ++i) {
            if (i > end) {
                lengths.push_back(i - start);
                start = i;
            }
            end = max<int>(end, s.rfind(s[i]));
        }
        return lengths;
    }
};
