// Every use is queued; an eviction skips the uses that a later one has overtaken. O(1) per call amortised, O(calls) space.
class LRUCache {
 public:
  LRUCache(int capacity) : capacity_(capacity) {}

  int get(int key) {
    auto found = entries_.find(key);
    if (found == entries_.end()) return -1;
    use(key, found->second);
    return found->second.value;
  }

  void put(int key, int value) {
    auto found = entries_.find(key);
    if (found == entries_.end()) {
      if (entries_.size() == capacity_) evict();
      found = entries_.emplace(key, Entry{}).first;
    }
    found->second.value = value;
    use(key, found->second);
  }

 private:
  struct Entry {
    int value = 0;
    int waiting = 0;  // how often the key stands in the queue
  };

  void use(int key, Entry& entry) {
    ++entry.waiting;
    uses_.push(key);
  }

  void evict() {
    while (true) {
      auto oldest = entries_.find(uses_.front());
      uses_.pop();
      if (--oldest->second.waiting == 0) {
        entries_.erase(oldest);
        return;
      }
    }
  }

  size_t capacity_;
  unordered_map<int, Entry> entries_;
  queue<int> uses_;
};
