// Does not note the new place of the value that fills the gap. [edge]
class RandomizedSet {
 public:
  bool insert(int val) {
    if (place_.count(val) != 0) return false;
    place_[val] = values_.size();
    values_.push_back(val);
    return true;
  }

  bool remove(int val) {
    const auto found = place_.find(val);
    if (found == place_.end()) return false;
    if (found->second < values_.size()) values_[found->second] = values_.back();
    if (values_.size() > 1) values_.pop_back();
    place_.erase(found);
    return true;
  }

  int getRandom() { return values_[rand() % values_.size()]; }

 private:
  vector<int> values_;
  unordered_map<int, size_t> place_;
};
