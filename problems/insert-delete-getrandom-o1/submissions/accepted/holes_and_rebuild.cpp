// An array with holes: draws again on a hole, and closes them when half of it is holes. O(1) per call on average, O(n) space.
class RandomizedSet {
 public:
  bool insert(int val) {
    if (place_.count(val) != 0) return false;
    place_[val] = slots_.size();
    slots_.push_back({val, true});
    return true;
  }

  bool remove(int val) {
    const auto found = place_.find(val);
    if (found == place_.end()) return false;
    slots_[found->second].used = false;
    place_.erase(found);
    if (2 * place_.size() < slots_.size()) close_holes();
    return true;
  }

  int getRandom() {
    for (;;) {
      const Slot& slot = slots_[rand() % slots_.size()];
      if (slot.used) return slot.value;
    }
  }

 private:
  struct Slot {
    int value;
    bool used;
  };

  void close_holes() {
    slots_.erase(std::remove_if(slots_.begin(), slots_.end(), [](const Slot& slot) { return !slot.used; }), slots_.end());
    for (size_t i = 0; i < slots_.size(); ++i) place_[slots_[i].value] = i;
  }

  vector<Slot> slots_;
  unordered_map<int, size_t> place_;
};
