// Looks in an ordered map of key and time in one text, where the time is filled up to five digits only. [edge]
class TimeMap {
    map<string, string> values_;

    static string joined(const string& key, int timestamp) {
        string time = to_string(timestamp);
        return key + "#" + string(time.size() < 5 ? 5 - time.size() : 0, '0') + time;
    }

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) { values_[joined(key, timestamp)] = value; }

    string get(string key, int timestamp) {
        auto later = values_.upper_bound(joined(key, timestamp));
        if (later == values_.begin()) return "";
        --later;
        return later->first.substr(0, key.size() + 1) == key + "#" ? later->second : "";
    }
};
