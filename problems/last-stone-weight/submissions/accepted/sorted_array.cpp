// Keeps the array sorted by moving the difference to its place. O(n^2) time, O(1) space.
class Solution {
 public:
  int lastStoneWeight(vector<int>& stones) {
    sort(stones.begin(), stones.end());
    while (stones.size() > 1) {
      int difference = stones.back();
      stones.pop_back();
      difference -= stones.back();
      stones.pop_back();
      stones.insert(lower_bound(stones.begin(), stones.end(), difference), difference);
    }
    return stones[0];
  }
};
