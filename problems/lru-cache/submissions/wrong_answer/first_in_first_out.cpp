// A get does not refresh its key, so the entries go in the order in which they were written. [sample]
class LRUCache {
 public:
  LRUCache(int capacity) : capacity_(capacity) {}

  int get(int key) {
    auto found = where_.find(key);
    return found == where_.end() ? -1 : found->second->second;
  }

  void put(int key, int value) {
    auto found = where_.find(key);
    if (found != where_.end()) {
      entries_.erase(found->second);
    } else if (entries_.size() == capacity_) {
      where_.erase(entries_.back().first);
      entries_.pop_back();
    }
    entries_.emplace_front(key, value);
    where_[key] = entries_.begin();
  }

 private:
  size_t capacity_;
  list<pair<int, int>> entries_;
  unordered_map<int, list<pair<int, int>>::iterator> where_;
};
