// Looks for a time strictly before, and so passes over the exact time of a later entry. [edge]
class TimeMap {
    unordered_map<string, vector<pair<int, string>>> entries_;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { entries_[key].push_back({timestamp, value}); }

    string get(string key, int timestamp) {
        auto& list = entries_[key];
        int low = 0, high = int(list.size()) - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (list[middle].first < timestamp) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return list.empty() || list[low].first > timestamp ? "" : list[low].second;
    }
};
