// A queue of the times, from whose front old ones are dropped. O(1) per call amortised, O(hits of the window) space.
class HitCounter {
 public:
  void hit(int timestamp) { hits_.push(timestamp); }

  int getHits(int timestamp) {
    while (!hits_.empty() && hits_.front() <= timestamp - 300) hits_.pop();
    return hits_.size();
  }

 private:
  queue<int> hits_;
};
