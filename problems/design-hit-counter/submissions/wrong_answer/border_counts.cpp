// Still counts what is exactly 300 seconds old. [edge]
class HitCounter {
 public:
  void hit(int timestamp) { hits_.push(timestamp); }

  int getHits(int timestamp) {
    while (!hits_.empty() && hits_.front() < timestamp - 300) hits_.pop();
    return hits_.size();
  }

 private:
  queue<int> hits_;
};
