// Makes room before asking whether the key is stored already, and so evicts for a rewrite too. [edge]
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
    if (entries_.size() == capacity_) {
      where_.erase(entries_.back().first);
      entries_.pop_back();
    }
    auto found = where_.find(key);
    if (found != where_.end()) entries_.erase(found->second);
    entries_.emplace_front(key, value);
    where_[key] = entries_.begin();
  }

 private:
  size_t capacity_;
  list<pair<int, int>> entries_;
  unordered_map<int, list<pair<int, int>>::iterator> where_;
};
