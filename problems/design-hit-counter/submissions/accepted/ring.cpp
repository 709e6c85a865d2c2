// A ring of 300 counters, each with its second. O(1) per hit, 300 steps per question, O(1) space.
class HitCounter {
 public:
  void hit(int timestamp) {
    Place& place = ring_[timestamp % ring_.size()];
    if (place.second != timestamp) place = {timestamp, 0};
    ++place.count;
  }

  int getHits(int timestamp) {
    int total = 0;
    for (const Place& place : ring_) {
      if (place.second > timestamp - 300) total += place.count;
    }
    return total;
  }

 private:
  struct Place {
    int second = 0;
    int count = 0;
  };

  array<Place, 300> ring_;
};
