// Keeps groups as lists; the smaller one moves over. O(n log n + q) time, O(n) space.
class Solution {
public:
    vector<bool> areConnected(int n, int threshold, vector<vector<int>>& queries) {
        vector<int> label(n + 1);
        iota(label.begin(), label.end(), 0);
        vector<vector<int>> group;
        for (const int city : label) group.push_back({city});
        for (int z = threshold + 1; z <= n; ++z) {
            for (int multiple = z; multiple <= n; multiple += z) {
                int large = label[z], small = label[multiple];
                if (large == small) continue;
                if (group[large].size() < group[small].size()) swap(large, small);
                for (const int city : group[small]) {
                    label[city] = large;
                    group[large].push_back(city);
                }
            }
        }
        vector<bool> answers;
        for (const auto& query : queries) answers.push_back(label[query[0]] == label[query[1]]);
        return answers;
    }
};
