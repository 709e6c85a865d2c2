// Takes a chain through all places for a circle. [sample]
class Solution {
 public:
  int chainLength(vector<int>& next) {
    const int most = static_cast<int>(next.size());
    int count = 0;
    for (int place = 0; place != -1; place = next[place]) {
      if (++count >= most) return -1;
    }
    return count;
  }
};
