// An array of the values and a map to their places; the last one fills the gap. O(1) per call on average, O(n) space.
class RandomizedSet {
 public:
  RandomizedSet() : random_(random_device{}()) {}

  bool insert(int val) {
    if (!place_.emplace(val, values_.size()).second) return false;
    values_.push_back(val);
    return true;
  }

  bool remove(int val) {
    const auto found = place_.find(val);
    if (found == place_.end()) return false;
    const size_t place = found->second;
    values_[place] = values_.back();
    place_[values_.back()] = place;
    values_.pop_back();
    place_.erase(val);
    return true;
  }

  int getRandom() { return values_[uniform_int_distribution<size_t>(0, values_.size() - 1)(random_)]; }

 private:
  vector<int> values_;
  unordered_map<int, size_t> place_;
  mt19937 random_;
};
