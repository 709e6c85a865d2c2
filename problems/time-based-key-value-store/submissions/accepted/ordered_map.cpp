// Ordered map from time to value for each key. O(log n) per call, O(n) space.
class TimeMap {
    unordered_map<string, map<int, string, greater<int>>> values_;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { values_[key][timestamp] = value; }

    string get(string key, int timestamp) {
        auto& earlier = values_[key];
        auto found = earlier.lower_bound(timestamp);
        return found == earlier.end() ? "" : found->second;
    }
};
