// Hash map into a std::list in the order of use. O(1) per call on average, O(capacity) space.
class LRUCache {
 public:
  LRUCache(int capacity) : capacity_(capacity) {}

  int get(int key) {
    auto found = where_.find(key);
    if (found == where_.end()) return -1;
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->second;
  }

  void put(int key, int value) {
    auto found = where_.find(key);
    if (found != where_.end()) {
      found->second->second = value;
      entries_.splice(entries_.begin(), entries_, found->second);
      return;
    }
    if (entries_.size() == capacity_) {
      where_.erase(entries_.back().first);
      entries_.pop_back();
    }
    entries_.emplace_front(key, value);
    where_[key] = entries_.begin();
  }

 private:
  size_t capacity_;
  list<pair<int, int>> entries_;  // key and value, the most recently used first
  unordered_map<int, list<pair<int, int>>::iterator> where_;
};
