// Heap of k words with the worst on top. O(n log k) time, O(n) space.
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        map<string, int> count;
        for (auto& word : words) ++count[word];
        priority_queue<pair<int, string>> worst;
        for (auto& [word, times] : count) {
            worst.push({-times, word});
            if (int(worst.size()) > k) worst.pop();
        }
        vector<string> best;
        while (!worst.empty()) {
            best.push_back(worst.top().second);
            worst.pop();
        }
        reverse(best.begin(), best.end());
        return best;
    }
};
