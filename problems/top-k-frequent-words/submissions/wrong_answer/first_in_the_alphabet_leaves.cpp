// Min-heap of (count, word): on a tie at the border the word that comes first in the alphabet leaves. [edge]
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        map<string, int> count;
        for (auto& word : words) ++count[word];
        priority_queue<pair<int, string>, vector<pair<int, string>>, greater<>> heap;
        for (auto& [word, times] : count) {
            heap.push({times, word});
            if (int(heap.size()) > k) heap.pop();
        }
        vector<string> best;
        for (; !heap.empty(); heap.pop()) best.push_back(heap.top().second);
        sort(best.begin(), best.end(), [&](auto& a, auto& b) { return pair(-count[a], a) < pair(-count[b], b); });
        return best;
    }
};
