// Time stamps in a hash map; each eviction looks at all entries for the oldest. O(capacity) per call. [large]
class LRUCache {
 public:
  LRUCache(int capacity) : capacity_(capacity) {}

  int get(int key) {
    auto found = entries_.find(key);
    if (found == entries_.end()) return -1;
    found->second.last_use = ++now_;
    return found->second.value;
  }

  void put(int key, int value) {
    if (entries_.size() == capacity_ && !entries_.count(key)) {
      auto oldest = entries_.begin();
      for (auto it = entries_.begin(); it != entries_.end(); ++it) {
        if (it->second.last_use < oldest->second.last_use) oldest = it;
      }
      entries_.erase(oldest);
    }
    entries_[key] = {value, ++now_};
  }

 private:
  struct Entry {
    int value;
    int last_use;
  };

  size_t capacity_;
  int now_ = 0;
  unordered_map<int, Entry> entries_;
};
