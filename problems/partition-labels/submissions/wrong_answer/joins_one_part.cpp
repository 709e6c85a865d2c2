// Joins just one part when a letter comes again, with if in place of while. [edge]
class Solution {
public:
    vector<int> partitionLabels(string s) {
        unordered_map<char, int> first;
        vector<int> starts;
        for (int i = 0; i < int(s.size()); ++i) {
            int from = first.emplace(s[i], i).first->second;
            if (!starts.empty() && starts.back() > from) starts.pop_back();
            if (from == i) starts.push_back(i);
        }
        starts.push_back(s.size());
        vector<int> lengths;
        for (size_t i = 1; i < starts.size(); ++i) lengths.push_back(starts[i] - starts[i - 1]);
        return lengths;
    }
};
