// Walks a random number of steps through the hash set. O(n) a draw. [large]
class RandomizedSet {
 public:
  bool insert(int val) { return values_.insert(val).second; }
  bool remove(int val) { return values_.erase(val) != 0; }
  int getRandom() { return *next(values_.begin(), rand() % values_.size()); }

 private:
  unordered_set<int> values_;
};
