// Replaces the end by the last place of each letter that reaches beyond the present place. [edge]
class Solution {
public:
    vector<int> partitionLabels(string s) {
        vector<int> lengths;
        int start = 0, end = 0;
        for (int i = 0; i < int(s.size()); ++i) {
            int last = s.rfind(s[i]);
            if (last > i) end = last;
            if (i >= end) {
                lengths.push_back(i - start + 1);
                start = i + 1;
                end = i + 1;
            }
        }
        return lengths;
    }
};
