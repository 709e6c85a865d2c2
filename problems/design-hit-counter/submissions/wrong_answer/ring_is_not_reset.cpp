// Does not set a place of the ring back to 0 when a later second takes it. [edge]
class HitCounter {
 public:
  void hit(int timestamp) {
    second_[timestamp % 300] = timestamp;
    ++count_[timestamp % 300];
  }

  int getHits(int timestamp) {
    int total = 0;
    for (int place = 0; place < 300; ++place) {
      if (second_[place] > timestamp - 300) total += count_[place];
    }
    return total;
  }

 private:
  array<int, 300> second_{};
  array<int, 300> count_{};
};
