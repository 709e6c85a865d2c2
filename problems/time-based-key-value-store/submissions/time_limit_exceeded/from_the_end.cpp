// Goes through the entries of the key from the end. O(n) per call of get. [large]
class TimeMap {
    unordered_map<string, vector<pair<int, string>>> entries_;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { entries_[key].push_back({timestamp, value}); }

    string get(string key, int timestamp) {
        auto& list = entries_[key];
        for (auto entry = list.rbegin(); entry != list.rend(); ++entry) {
            if (entry->first <= timestamp) return entry->second;
        }
        return "";
    }
};
