// Draws a bucket of the hash set until one is not empty, and takes its first value: what shares a bucket never comes. [random]
class RandomizedSet {
 public:
  bool insert(int val) { return values_.insert(val).second; }
  bool remove(int val) { return values_.erase(val) != 0; }

  int getRandom() {
    for (;;) {
      const size_t bucket = rand() % values_.bucket_count();
      if (values_.begin(bucket) != values_.end(bucket)) return *values_.begin(bucket);
    }
  }

 private:
  unordered_set<int> values_;
};
