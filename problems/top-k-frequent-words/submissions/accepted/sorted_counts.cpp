// Counts, then sorts by count and word. O(n log n) time, O(n) space.
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        unordered_map<string, int> count;
        for (auto& word : words) ++count[word];
        vector<string> order;
        for (auto& [word, times] : count) order.push_back(word);
        sort(order.begin(), order.end(), [&](auto& a, auto& b) {
            return count[a] == count[b] ? a < b : count[a] > count[b];
        });
        order.resize(k);
        return order;
    }
};
