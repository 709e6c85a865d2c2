// Cuts only when another letter follows, and adds the rest only if it has one letter. [edge]
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
        if (start + 1 == int(s.size())) lengths.push_back(1);
        return lengths;
    }
};
