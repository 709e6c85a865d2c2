// Draws modulo size - 1, so that the last value never comes. [edge]
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
    const size_t place = found->second;
    values_[place] = values_.back();
    place_[values_.back()] = place;
    values_.pop_back();
    place_.erase(val);
    return true;
  }

  int getRandom() { return values_.size() == 1 ? values_[0] : values_[rand() % (values_.size() - 1)]; }

 private:
  vector<int> values_;
  unordered_map<int, size_t> place_;
};
