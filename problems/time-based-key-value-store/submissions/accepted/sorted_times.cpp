// List of times and values for each key, binary search. O(log n) per call of get, O(n) space.
class TimeMap {
    unordered_map<string, vector<pair<int, string>>> entries_;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { entries_[key].push_back({timestamp, value}); }

    string get(string key, int timestamp) {
        auto& list = entries_[key];
        auto later = upper_bound(list.begin(), list.end(), timestamp, [](int time, auto& entry) { return time < entry.first; });
        return later == list.begin() ? "" : prev(later)->second;
    }
};
