// List of times and values for each key, binary search. O(log n) per call of get, O(n) space.
struct TimeMap {
    entries: HashMap<String, Vec<(i32, String)>>,
}

impl TimeMap {
    fn new() -> Self {
        TimeMap { entries: HashMap::new() }
    }

    fn set(&mut self, key: String, value: String, timestamp: i32) {
        self.entries.entry(key).or_default().push((timestamp, value));
    }

    fn get(&self, key: String, timestamp: i32) -> String {
        match self.entries.get(&key) {
            None => String::new(),
            Some(list) => {
                let later = list.partition_point(|entry| entry.0 <= timestamp);
                if later == 0 {
                    String::new()
                } else {
                    list[later - 1].1.clone()
                }
            }
        }
    }
}
