// Puts the shorter of equally frequent words first. [edge]
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        map<string, int> count;
        for (auto& word : words) ++count[word];
        vector<tuple<int, size_t, string>> order;
        for (auto& [word, times] : count) order.push_back({-times, word.size(), word});
        sort(order.begin(), order.end());
        vector<string> best;
        for (int i = 0; i < k; ++i) best.push_back(get<2>(order[i]));
        return best;
    }
};
