// Ordered map from time to value for each key. O(log n) per call, O(n) space.
class TimeMap {
    private final Map<String, TreeMap<Integer, String>> values = new HashMap<>();

    public TimeMap() {}

    public void set(String key, String value, int timestamp) {
        values.computeIfAbsent(key, unused -> new TreeMap<>()).put(timestamp, value);
    }

    public String get(String key, int timestamp) {
        TreeMap<Integer, String> times = values.get(key);
        Map.Entry<Integer, String> entry = times == null ? null : times.floorEntry(timestamp);
        return entry == null ? "" : entry.getValue();
    }
}
